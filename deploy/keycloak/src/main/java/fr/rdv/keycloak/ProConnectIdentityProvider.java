package fr.rdv.keycloak;

import static org.keycloak.models.UserModel.RequiredAction.UPDATE_PASSWORD;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.broker.oidc.OIDCIdentityProvider;
import org.keycloak.broker.oidc.OIDCIdentityProviderConfig;
import org.keycloak.broker.oidc.mappers.AbstractJsonUserAttributeMapper;
import org.keycloak.broker.provider.AuthenticationRequest;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.common.util.SecretGenerator;
import org.keycloak.models.FederatedIdentityModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.representations.AccessTokenResponse;
import org.keycloak.representations.JsonWebToken;
import org.keycloak.utils.StringUtil;

/**
 * OpenID Connect as ProConnect speaks it. Facts of its technical documentation for service providers: state and nonce
 * of at least 32 characters (Keycloak's nonce has 22), last name in {@code usual_name}, no {@code email_verified} and
 * no {@code preferred_username}, and a {@code sub} that changes with the agent's identity provider, so that the e-mail
 * address is what stays.
 */
class ProConnectIdentityProvider extends OIDCIdentityProvider {

    /** Length of the nonce in characters; ProConnect asks for 32 or more. */
    static final int NONCE_LENGTH = 43;

    private static final Logger LOG = Logger.getLogger(ProConnectIdentityProvider.class);

    /** Note in which {@link OIDCIdentityProvider} keeps the nonce that the ID token must carry. */
    private static final String NONCE_NOTE = "BROKER_NONCE";

    ProConnectIdentityProvider(KeycloakSession session, OIDCIdentityProviderConfig config) {
        super(session, config);
    }

    @Override
    protected UriBuilder createAuthorizationUrl(AuthenticationRequest request) {
        UriBuilder url = super.createAuthorizationUrl(request);
        String nonce = SecretGenerator.getInstance().randomString(NONCE_LENGTH);
        request.getAuthenticationSession().setClientNote(NONCE_NOTE, nonce);
        return url.replaceQueryParam(OIDCLoginProtocol.NONCE_PARAM, nonce);
    }

    @Override
    protected BrokeredIdentityContext extractIdentity(
            AccessTokenResponse tokenResponse, String accessToken, JsonWebToken idToken) throws IOException {
        BrokeredIdentityContext identity = super.extractIdentity(tokenResponse, accessToken, idToken);
        if (identity.getContextData().get(AbstractJsonUserAttributeMapper.CONTEXT_JSON_NODE)
                instanceof JsonNode userInfo) {
            identity.setLastName(getJsonProperty(userInfo, "usual_name"));
        }
        return identity;
    }

    /** Forgets the link to an older {@code sub} of the same person, so that the first-login flow links by e-mail. */
    @Override
    public void preprocessFederatedIdentity(
            KeycloakSession session, RealmModel realm, BrokeredIdentityContext context) {
        super.preprocessFederatedIdentity(session, realm, context);
        if (StringUtil.isBlank(context.getEmail()) || isLinked(session, realm, context)) {
            return;
        }
        UserModel invited = session.users().getUserByEmail(realm, context.getEmail());
        if (invited != null
                && session.users()
                        .removeFederatedIdentity(realm, invited, getConfig().getAlias())) {
            LOG.infof("User %s came with a new subject, linked again by e-mail", invited.getId());
        }
    }

    /** A ProConnect sign-in completes an invited account: names if missing, proved address, no password asked for. */
    @Override
    public void updateBrokeredUser(
            KeycloakSession session, RealmModel realm, UserModel user, BrokeredIdentityContext context) {
        super.updateBrokeredUser(session, realm, user, context);
        if (StringUtil.isBlank(user.getFirstName())) {
            user.setFirstName(context.getFirstName());
        }
        if (StringUtil.isBlank(user.getLastName())) {
            user.setLastName(context.getLastName());
        }
        if (isSameAddress(user.getEmail(), context.getEmail())) {
            user.setEmailVerified(true);
        }
        if (!user.credentialManager().isConfiguredFor(PasswordCredentialModel.TYPE)) {
            user.removeRequiredAction(UPDATE_PASSWORD);
        }
    }

    private boolean isLinked(KeycloakSession session, RealmModel realm, BrokeredIdentityContext context) {
        FederatedIdentityModel link =
                new FederatedIdentityModel(getConfig().getAlias(), context.getId(), context.getUsername());
        return session.users().getUserByFederatedIdentity(realm, link) != null;
    }

    private static boolean isSameAddress(@Nullable String known, @Nullable String proved) {
        return known != null && known.equalsIgnoreCase(proved);
    }
}
