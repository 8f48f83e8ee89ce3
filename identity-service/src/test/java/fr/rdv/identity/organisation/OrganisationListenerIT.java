package fr.rdv.identity.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.defaults.Ids;
import fr.rdv.identity.organisation.domain.Organisation;
import fr.rdv.identity.testdata.WholeService;
import fr.rdv.testing.Contracts;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class OrganisationListenerIT {
    private static final String ESPACE_ID = "01977f00-0000-7000-8000-000000000001";
    private static final String ORGANISATION_ID = "01977f00-0000-7000-8000-000000000002";
    private static final UUID ETAT_CIVIL = UUID.fromString("01977f00-0000-7000-8000-000000000005");

    @Autowired
    private OrganisationListener listener;

    @Autowired
    private Organisations organisations;

    private final UUID espaceId = Ids.next();
    private final UUID organisationId = Ids.next();

    @Test
    void keepsTheServicesOfAnEspace() {
        listener.onEspace(received("organisation.espace.v1", "EspaceCreated"));

        assertThat(organisations.servicesOf(espaceId)).containsExactly(ETAT_CIVIL);
    }

    @Test
    void keepsAnOrganisationWhateverTheOrderOfItsEvents() {
        listener.onOrganisation(received("organisation.organisation.v1", "OrganisationChanged"));
        listener.onOrganisation(received("organisation.organisation.v1", "OrganisationCreated"));

        assertThat(organisations.findById(organisationId)).hasValue(new Organisation(organisationId, espaceId));
    }

    private ConsumerRecord<String, String> received(String topic, String event) {
        String body = Contracts.example(topic, event)
                .replaceFirst("\\{", "{\"inconnu\": [1],")
                .replace(ESPACE_ID, espaceId.toString())
                .replace(ORGANISATION_ID, organisationId.toString());
        ConsumerRecord<String, String> received = new ConsumerRecord<>(topic, 0, 0, "key", body);
        received.headers().add("ce_id", Ids.next().toString().getBytes(UTF_8));
        return received;
    }
}
