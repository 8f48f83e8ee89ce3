package fr.rdv.identity.keycloak;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.keycloak.representations.idm.CredentialRepresentation;

/**
 * What someone signs in with, apart from ProConnect.
 *
 * @param totp ids of authenticator applications
 */
public record SignInMeans(boolean password, List<String> totp, List<SecurityKey> webauthn) {
    private static final String TOTP = "otp";
    private static final String WEBAUTHN = "webauthn";

    /** A key or a device that answers for its owner. */
    public record SecurityKey(String id, String label) {}

    static SignInMeans of(List<CredentialRepresentation> credentials) {
        return new SignInMeans(
                credentials.stream()
                        .anyMatch(credential -> CredentialRepresentation.PASSWORD.equals(credential.getType())),
                credentials.stream()
                        .filter(credential -> TOTP.equals(credential.getType()))
                        .map(CredentialRepresentation::getId)
                        .toList(),
                credentials.stream()
                        .filter(credential -> WEBAUTHN.equals(credential.getType()))
                        .map(credential -> new SecurityKey(
                                credential.getId(),
                                Objects.requireNonNullElse(credential.getUserLabel(), "Clé de sécurité")))
                        .toList());
    }

    /** Ids of all second factors. */
    public List<String> secondFactors() {
        List<String> ids = new ArrayList<>(totp);
        webauthn.forEach(key -> ids.add(key.id()));
        return ids;
    }
}
