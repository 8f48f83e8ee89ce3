package fr.rdv.gateway.franceconnect;

import fr.rdv.gateway.login.KeycloakClients;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.loadbalancer.LoadBalancerClient;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Hands the ID token to booking-service, which checks it by itself and answers with its own cookie. The gateway needs no
 * right of its own for that, and could not open a session for an identity that Keycloak did not sign.
 */
@Component
class UsagerProof {
    private static final Logger log = LoggerFactory.getLogger(UsagerProof.class);
    private static final String SESSIONS = "/api/public/session/franceconnect";
    private static final String COOKIE = "rdv_usager=";

    private final LoadBalancerClient replicas;
    private final RestClient booking = RestClient.builder()
            .requestFactory(KeycloakClients.requestFactory())
            .build();

    UsagerProof(LoadBalancerClient replicas) {
        this.replicas = replicas;
    }

    /** Gives the browser the cookie of its session, when there is one. */
    Outcome handOver(Authentication usager, HttpServletResponse response) {
        if (!(usager.getPrincipal() instanceof OidcUser user)) {
            return Outcome.REFUSED;
        }
        Map<String, String> proof = Map.of("idToken", user.getIdToken().getTokenValue());
        try {
            List<String> cookies = cookiesFor(proof);
            cookies.forEach(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie));
            return cookies.isEmpty() ? Outcome.UNAVAILABLE : Outcome.PROVED;
        } catch (HttpClientErrorException refusal) {
            log.warn("booking-service refused a proof: {}", refusal.getStatusCode());
            return Outcome.REFUSED;
        } catch (RestClientException outage) {
            log.warn("booking is out of reach: {}", outage.getClass().getSimpleName());
            return Outcome.UNAVAILABLE;
        }
    }

    /** A replica out of reach is passed over once. */
    private List<String> cookiesFor(Map<String, String> proof) {
        try {
            return askAReplica(proof);
        } catch (ResourceAccessException unreachable) {
            return askAReplica(proof);
        }
    }

    private List<String> askAReplica(Map<String, String> proof) {
        ServiceInstance replica = replicas.choose("booking");
        if (replica == null) {
            throw new RestClientException("No replica of booking");
        }
        HttpHeaders answer = booking.post()
                .uri(replica.getUri() + SESSIONS)
                .contentType(MediaType.APPLICATION_JSON)
                .body(proof)
                .retrieve()
                .toBodilessEntity()
                .getHeaders();
        return answer.getOrDefault(HttpHeaders.SET_COOKIE, List.of()).stream()
                .filter(cookie -> cookie.startsWith(COOKIE))
                .toList();
    }
}
