package fr.rdv.notification.courriel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CourrielTests {

    @Test
    void keepsOfTheAddressWhatItsOwnerRecognises() {
        assertThat(to("camille.martin@mairie.example").receipt()).isEqualTo("c•••@m•••.example");
        assertThat(to("a@b").receipt()).isEqualTo("a•••@b•••");
    }

    private static Courriel to(String address) {
        return new Courriel("id", address, "", "", "", null);
    }
}
