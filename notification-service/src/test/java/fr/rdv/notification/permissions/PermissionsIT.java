package fr.rdv.notification.permissions;

import static fr.rdv.testing.permission.Example.sending;

import fr.rdv.defaults.Ids;
import fr.rdv.notification.testdata.NotificationTest;
import fr.rdv.testing.permission.AgentCallers;
import fr.rdv.testing.permission.PermissionWalk;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@NotificationTest
class PermissionsIT {
    @Autowired
    private ApplicationContext context;

    private record Addressee(String email) {
        static Addressee someone() {
            return new Addressee(Ids.next() + "@exemple.fr");
        }
    }

    @TestFactory
    Stream<DynamicTest> answersEachCallerAsDeclared() {
        return new PermissionWalk<>(context, AgentCallers.unknown(), Addressee.someone(), Addressee.someone())
                .example(
                        "POST /internal/codes",
                        usager -> sending(
                                "{\"email\": \"%s\", \"code\": \"042137\", \"minutes\": 10}".formatted(usager.email())))
                .example("POST /internal/links", usager -> sending("""
                        {"email": "%s", "name": "Jeanne Dupont", "path": "/r/secret", "start": "2026-12-01T08:00:00Z",
                         "zone": "Europe/Paris"}""".formatted(usager.email())))
                .tests();
    }
}
