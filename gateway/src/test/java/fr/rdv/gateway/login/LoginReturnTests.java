package fr.rdv.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginReturnTests {

    @ParameterizedTest
    @ValueSource(strings = {"/agent", "/agent/motifs", "/agent/agenda?semaine=2026-12-01&agent=%C3%A9", "/operateur"})
    void comesBackToAPathOfThisSite(String asked) {
        assertThat(LoginReturn.allowed(asked, "/agent")).isEqualTo(asked);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "agent",
                "https://ailleurs.example/agent",
                "//ailleurs.example",
                "///ailleurs.example",
                "/\\ailleurs.example",
                "/agent\r\nSet-Cookie: a=b",
                "/%",
                "/agent/../../ailleurs",
                "/.//ailleurs.example",
                "javascript:alert(1)"
            })
    void goesHomeRatherThanElsewhere(String asked) {
        assertThat(LoginReturn.allowed(asked, "/agent")).isEqualTo("/agent");
    }
}
