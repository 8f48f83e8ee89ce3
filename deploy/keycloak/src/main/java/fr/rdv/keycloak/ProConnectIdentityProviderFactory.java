package fr.rdv.keycloak;

import org.keycloak.broker.oidc.OIDCIdentityProviderConfig;
import org.keycloak.broker.oidc.OIDCIdentityProviderFactory;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakSession;

/** Registers {@link ProConnectIdentityProvider} under the provider id {@code proconnect}. */
public class ProConnectIdentityProviderFactory extends OIDCIdentityProviderFactory {

    @Override
    public String getId() {
        return "proconnect";
    }

    @Override
    public String getName() {
        return "ProConnect";
    }

    @Override
    public ProConnectIdentityProvider create(KeycloakSession session, IdentityProviderModel model) {
        return new ProConnectIdentityProvider(session, new OIDCIdentityProviderConfig(model));
    }
}
