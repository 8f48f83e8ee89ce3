package fr.rdv.booking.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretsTests {
    private final Secrets secrets = new Secrets(new SecretProperties("0123456789abcdef0123456789abcdef"));

    @Test
    void readsBackWhatItEncrypted() {
        byte[] encrypted = secrets.encrypt("pre-demande", "ABCDE12345", "rdv-1");

        assertThat(secrets.decrypt("pre-demande", encrypted, "rdv-1")).isEqualTo("ABCDE12345");
    }

    @Test
    void encryptsTheSameTextDifferentlyEachTime() {
        assertThat(secrets.encrypt("pre-demande", "ABCDE12345", "rdv-1"))
                .isNotEqualTo(secrets.encrypt("pre-demande", "ABCDE12345", "rdv-1"));
    }

    @Test
    void refusesWhatBelongsToAnotherContextOrPurpose() {
        byte[] encrypted = secrets.encrypt("pre-demande", "ABCDE12345", "rdv-1");

        assertThatThrownBy(() -> secrets.decrypt("pre-demande", encrypted, "rdv-2"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> secrets.decrypt("other", encrypted, "rdv-1"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void givesEachPurposeItsOwnHmac() {
        assertThat(secrets.hmac("code", "123456")).hasSize(32).isEqualTo(secrets.hmac("code", "123456"));
        assertThat(secrets.hmac("code", "123456")).isNotEqualTo(secrets.hmac("link", "123456"));
    }
}
