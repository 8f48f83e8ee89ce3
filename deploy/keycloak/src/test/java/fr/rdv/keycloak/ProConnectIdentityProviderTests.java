package fr.rdv.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.broker.oidc.OIDCIdentityProviderConfig;
import org.keycloak.broker.provider.AuthenticationRequest;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.broker.provider.util.IdentityBrokerState;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.sessions.AuthenticationSessionModel;

class ProConnectIdentityProviderTests {

    private final KeycloakSession session = mock(RETURNS_DEEP_STUBS);
    private final RealmModel realm = mock();
    private final UserModel agent = mock(RETURNS_DEEP_STUBS);
    private final UserProvider users = mock();
    private final OIDCIdentityProviderConfig config = new OIDCIdentityProviderConfig();
    private BrokeredIdentityContext identity;
    private ProConnectIdentityProvider provider;

    @BeforeEach
    void signInAtProConnect() {
        config.setEnabled(true);
        config.setAlias("proconnect");
        config.setAuthorizationUrl("http://127.0.0.1:8090/proconnect/authorize");
        config.setDefaultScope("openid given_name usual_name email uid siret");
        config.setClientId("rdv-agents");
        provider = new ProConnectIdentityProvider(session, config);
        identity = new BrokeredIdentityContext("sub-of-the-new-provider", config);
        identity.setEmail("agent@demo.rdv");
        identity.setFirstName("Ahmed");
        identity.setLastName("Gent");
        when(session.users()).thenReturn(users);
        when(session.getContext().getAuthenticationSession()).thenReturn(null);
        when(users.getUserByEmail(realm, "agent@demo.rdv")).thenReturn(agent);
        when(agent.getEmail()).thenReturn("Agent@demo.rdv");
    }

    @Test
    void asksWithANonceOfAtLeast32CharactersAndRemembersIt() {
        AuthenticationSessionModel authSession = mock();
        AuthenticationRequest request = mock(RETURNS_DEEP_STUBS);
        IdentityBrokerState state = mock();
        when(state.getEncoded()).thenReturn("s".repeat(64));
        when(request.getState()).thenReturn(state);
        when(request.getAuthenticationSession()).thenReturn(authSession);
        when(request.getRedirectUri()).thenReturn("http://127.0.0.1:18080/realms/agents/broker/proconnect/endpoint");

        String query = provider.createAuthorizationUrl(request).build().getQuery();

        List<String> nonces = Pattern.compile("nonce=([A-Za-z0-9]+)")
                .matcher(query)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(nonces).singleElement().asString().hasSizeGreaterThanOrEqualTo(32);
        verify(authSession).setClientNote("BROKER_NONCE", nonces.getFirst());
    }

    @Test
    void forgetsTheFormerSubjectOfAKnownAddress() {
        provider.preprocessFederatedIdentity(session, realm, identity);

        verify(users).removeFederatedIdentity(realm, agent, "proconnect");
    }

    @Test
    void keepsTheLinkOfAKnownSubject() {
        when(users.getUserByFederatedIdentity(eq(realm), any())).thenReturn(agent);

        provider.preprocessFederatedIdentity(session, realm, identity);

        verify(users, never()).removeFederatedIdentity(any(), any(), anyString());
    }

    @Test
    void completesAnInvitedAccountWithoutAskingForAPassword() {
        provider.updateBrokeredUser(session, realm, agent, identity);

        verify(agent).setFirstName("Ahmed");
        verify(agent).setLastName("Gent");
        verify(agent).setEmailVerified(true);
        verify(agent).removeRequiredAction(UserModel.RequiredAction.UPDATE_PASSWORD);
    }

    @Test
    void leavesTheNamesThatTheAccountHas() {
        when(agent.getFirstName()).thenReturn("Hamed");

        provider.updateBrokeredUser(session, realm, agent, identity);

        verify(agent, never()).setFirstName(any());
    }

    @Test
    void keepsThePasswordChangeAskedOfWhoHasOne() {
        when(agent.credentialManager().isConfiguredFor(PasswordCredentialModel.TYPE))
                .thenReturn(true);

        provider.updateBrokeredUser(session, realm, agent, identity);

        verify(agent, never()).removeRequiredAction(UserModel.RequiredAction.UPDATE_PASSWORD);
    }
}
