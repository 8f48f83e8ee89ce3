package fr.rdv.identity.me;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import fr.rdv.identity.account.AccountWorks;
import fr.rdv.identity.agent.Agents;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.espaceaccess.AccessPolicies;
import fr.rdv.identity.keycloak.OwnAccount;
import fr.rdv.identity.keycloak.SignInMeans;
import fr.rdv.identity.keycloak.SignInMeans.SecurityKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's means to sign in. Passwords and new second factors are typed on Keycloak's pages only. */
@RestController
@RequestMapping("/api/agents/me/security")
class SecurityController {
    private static final Logger log = LoggerFactory.getLogger(SecurityController.class);
    private static final String THE_TOTP = "totp";

    private final OwnAccount account;
    private final Agents agents;
    private final AccessPolicies policies;
    private final AccountWorks works;

    SecurityController(OwnAccount account, Agents agents, AccessPolicies policies, AccountWorks works) {
        this.account = account;
        this.agents = agents;
        this.policies = policies;
        this.works = works;
    }

    @GetMapping
    SecurityView get(@AuthenticationPrincipal Jwt token) {
        try {
            String subject = subject(token);
            SignInMeans means = account.means(subject);
            return new SecurityView(
                    means.password(),
                    !means.totp().isEmpty(),
                    means.webauthn(),
                    account.isLinkedToProConnect(subject),
                    true);
        } catch (RuntimeException outage) {
            log.warn(
                    "Keycloak did not tell the means to sign in: {}",
                    outage.getClass().getSimpleName());
            return new SecurityView(false, false, List.of(), false, false);
        }
    }

    /** Takes a second factor away: a security key by its id, the authenticator application as {@code totp}. */
    @DeleteMapping("/credentials/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, @AuthenticationPrincipal Jwt token) {
        try {
            remove(id, subject(token), Caller.of(token).agentId());
        } catch (Problem refusal) {
            throw refusal;
        } catch (RuntimeException outage) {
            log.warn(
                    "Keycloak did not take a second factor away: {}",
                    outage.getClass().getSimpleName());
            throw new Problem(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "comptes-indisponibles",
                    "Les comptes sont momentanément indisponibles : réessayez dans quelques instants");
        }
    }

    private void remove(String id, String subject, @Nullable UUID agentId) {
        SignInMeans means = account.means(subject);
        List<String> removed = THE_TOTP.equals(id) ? means.totp() : List.of(id);
        if (removed.isEmpty() || !means.secondFactors().containsAll(removed)) {
            throw Problem.notFound();
        }
        Optional<Agent> obliged =
                Optional.ofNullable(agentId).flatMap(agents::findById).filter(policies::requiresSecondFactor);
        if (obliged.isPresent() && removed.size() == means.secondFactors().size()) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "second-facteur-obligatoire",
                    "Votre espace exige un second facteur : ajoutez-en un autre avant de retirer celui-ci");
        }
        removed.forEach(credential -> account.remove(subject, credential));
        obliged.map(Agent::id).ifPresent(works::checkSecondFactor);
    }

    private static String subject(Jwt token) {
        return Objects.requireNonNull(token.getSubject());
    }

    /**
     * How the caller signs in.
     *
     * @param available false while Keycloak does not answer: the rest then means nothing
     */
    record SecurityView(
            boolean password, boolean totp, List<SecurityKey> webauthn, boolean proConnect, boolean available) {}
}
