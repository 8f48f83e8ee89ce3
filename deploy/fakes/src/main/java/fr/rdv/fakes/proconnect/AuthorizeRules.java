package fr.rdv.fakes.proconnect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What ProConnect's documentation for service providers asks of an authorization request. */
final class AuthorizeRules {

    /** Least number of characters of state and nonce. */
    static final int MIN_LENGTH = 32;

    private static final Set<String> REQUIRED =
            Set.of("response_type", "client_id", "redirect_uri", "scope", "state", "nonce");
    private static final Set<String> OPTIONAL = Set.of("claims", "prompt", "acr_values", "login_hint", "idp_hint");
    private static final Set<String> SCOPES = Set.of(
            "openid",
            "given_name",
            "usual_name",
            "email",
            "uid",
            "siret",
            "siren",
            "organizational_unit",
            "belonging_population",
            "phone",
            "chorusdt",
            "idp_id",
            "idp_acr",
            "is_service_public");

    private AuthorizeRules() {}

    /** The faults of a request, in French, none when it may go on. */
    static List<String> faults(Map<String, List<String>> query) {
        List<String> faults = new ArrayList<>();
        query.forEach((name, values) -> {
            if (!REQUIRED.contains(name) && !OPTIONAL.contains(name)) {
                faults.add("paramètre inconnu : " + name);
            } else if (values.size() > 1) {
                faults.add("paramètre répété : " + name);
            }
        });
        REQUIRED.stream().sorted().filter(name -> first(query, name).isBlank()).forEach(name -> {
            faults.add("paramètre requis : " + name);
        });
        if (!first(query, "response_type").equals("code")) {
            faults.add("response_type doit valoir code");
        }
        faults.addAll(lengths(query));
        faults.addAll(scopes(first(query, "scope")));
        return faults;
    }

    private static List<String> lengths(Map<String, List<String>> query) {
        return List.of("state", "nonce").stream()
                .filter(name -> first(query, name).length() < MIN_LENGTH)
                .map(name -> name + " doit compter au moins " + MIN_LENGTH + " caractères, il en a "
                        + first(query, name).length())
                .toList();
    }

    private static List<String> scopes(String scope) {
        List<String> asked = List.of(scope.split(" "));
        if (!asked.contains("openid")) {
            return List.of("scope doit contenir openid");
        }
        return asked.stream()
                .filter(name -> !SCOPES.contains(name))
                .map(name -> "scope inconnu : " + name)
                .toList();
    }

    private static String first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of("")).getFirst();
    }
}
