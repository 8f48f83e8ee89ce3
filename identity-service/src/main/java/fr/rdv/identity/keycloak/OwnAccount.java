package fr.rdv.identity.keycloak;

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UserResource;
import org.springframework.stereotype.Component;

/** The account of whoever is signed in, by the subject of the token. */
@Component
public class OwnAccount {
    private static final String PROCONNECT = "proconnect";

    private final Keycloak keycloak;

    OwnAccount(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** Password and second factors. */
    @CircuitBreaker(name = "keycloak")
    public SignInMeans means(String subject) {
        return SignInMeans.of(account(subject).credentials());
    }

    /** Whether ProConnect signs in to this account. */
    @CircuitBreaker(name = "keycloak")
    public boolean isLinkedToProConnect(String subject) {
        return account(subject).getFederatedIdentity().stream()
                .anyMatch(link -> PROCONNECT.equals(link.getIdentityProvider()));
    }

    /** Takes a second factor away. */
    @CircuitBreaker(name = "keycloak")
    public void remove(String subject, String credentialId) {
        account(subject).removeCredential(credentialId);
    }

    private UserResource account(String subject) {
        return keycloak.realm(Accounts.REALM).users().get(subject);
    }
}
