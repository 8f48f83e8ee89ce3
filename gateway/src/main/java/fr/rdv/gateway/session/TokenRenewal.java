package fr.rdv.gateway.session;

import java.time.Instant;
import java.util.Objects;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;

/** Asks Keycloak for new tokens. */
@Component
class TokenRenewal {
    private final ClientRegistrationRepository registrations;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> tokenEndpoint;

    TokenRenewal(
            ClientRegistrationRepository registrations,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> tokenEndpoint) {
        this.registrations = registrations;
        this.tokenEndpoint = tokenEndpoint;
    }

    /** Two requests of one session may renew at once: Keycloak accepts a refresh token more than once. */
    AgentTokens renew(AgentTokens tokens) {
        String refresh = tokens.refresh();
        if (refresh == null) {
            throw new OAuth2AuthorizationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_GRANT));
        }
        ClientRegistration agents = Objects.requireNonNull(registrations.findByRegistrationId("agents"));
        OAuth2AccessToken ended =
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, tokens.access(), null, tokens.expiresAt());
        OAuth2AccessTokenResponse renewed = tokenEndpoint.getTokenResponse(
                new OAuth2RefreshTokenGrantRequest(agents, ended, new OAuth2RefreshToken(refresh, Instant.EPOCH)));
        return AgentTokens.of(renewed.getAccessToken(), renewed.getRefreshToken());
    }
}
