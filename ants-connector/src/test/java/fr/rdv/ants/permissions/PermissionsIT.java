package fr.rdv.ants.permissions;

import static fr.rdv.testing.permission.Example.asking;
import static fr.rdv.testing.permission.Example.at;

import fr.rdv.ants.testdata.AntsTest;
import fr.rdv.ants.testdata.MairieFixture;
import fr.rdv.testing.permission.AgentCallers;
import fr.rdv.testing.permission.PermissionWalk;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AntsTest
class PermissionsIT {
    @Autowired
    private ApplicationContext context;

    private record Place(UUID lieuId, long numero) {
        static Place somewhere() {
            MairieFixture mairie = new MairieFixture();
            return new Place(mairie.lieuId, mairie.numero);
        }
    }

    @TestFactory
    Stream<DynamicTest> answersEachCallerAsDeclared() {
        return new PermissionWalk<>(context, AgentCallers.unknown(), Place.somewhere(), Place.somewhere())
                .caller("moteur ANTS", request -> {
                    request.addHeader("X-HUB-RDV-AUTH-TOKEN", "jeton-ants-demo");
                    return request;
                })
                .example("GET /api/ants/getManagedMeetingPoints", place -> at())
                .example(
                        "GET /api/ants/availableTimeSlots",
                        place -> asking("meeting_point_ids", place.numero())
                                .and("start_date", "2026-12-01")
                                .and("end_date", "2026-12-31")
                                .and("reason", "CNI")
                                .and("documents_number", 1))
                .example("GET /api/ants/searchApplicationIds", place -> asking("application_ids", "RDVSPUB001"))
                .example(
                        "GET /internal/pre-demandes/{number}",
                        place -> at("RDVSPUB001").and("lieuId", place.lieuId()))
                .tests();
    }
}
