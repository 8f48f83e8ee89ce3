package fr.rdv.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import fr.rdv.gateway.session.TokenRelay;
import java.util.List;
import java.util.function.Function;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The table of routes. A path that is not here reaches no service, {@code /internal} first of all. */
@Configuration(proxyBeanMethods = false)
class Routes {
    private static final List<String> DOCUMENTED =
            List.of("identity", "organisation", "agenda", "booking", "notification", "ants");

    private final ServiceCall.Factory calls;
    private final TokenRelay tokenRelay;

    Routes(ServiceCall.Factory calls, TokenRelay tokenRelay) {
        this.calls = calls;
        this.tokenRelay = tokenRelay;
    }

    @Bean
    @Order(1)
    RouterFunction<ServerResponse> usagerRoutes() {
        return toUsagers("organisation", "/api/public/organisations/**")
                .and(toUsagers("agenda", "/api/public/creneaux/**", "/api/public/lieux/**", "/calendrier/*"))
                .and(toUsagers(
                        "booking",
                        "/api/public/holds/**",
                        "/api/public/codes/**",
                        "/api/public/session/**",
                        "/api/public/rdvs/**",
                        "/api/public/rdvs-collectifs/**",
                        "/api/public/recap/**",
                        "/api/public/proches/**",
                        "/api/public/preferences",
                        "/api/public/usager"));
    }

    @Bean
    @Order(2)
    RouterFunction<ServerResponse> antsRoutes() {
        return route("ants", paths("/api/ants/**"), PassedHeaders::ofAnts).build();
    }

    @Bean
    @Order(3)
    RouterFunction<ServerResponse> agentRoutes() {
        return toAgents("identity", "/api/agents/**", "/api/invitations/**", "/api/intervenants/**")
                .and(toAgents(
                        "organisation",
                        "/api/espaces/**",
                        "/api/organisations/**",
                        "/api/lieux/**",
                        "/api/motifs/**",
                        "/api/dispositif-recueil-requests/**",
                        "/api/adresses/**"))
                .and(toAgents(
                        "agenda", "/api/plages-ouverture/**", "/api/agenda/**", "/api/absences/**", "/api/creneaux/**"))
                .and(toAgents("booking", "/api/rdvs/**", "/api/rdvs-collectifs/**"));
    }

    @Bean
    @Order(4)
    RouterFunction<ServerResponse> apiDocs() {
        return DOCUMENTED.stream()
                .map(service -> route(service, GET("/api/docs/" + service), PassedHeaders::ofAgent)
                        .filter(tokenRelay)
                        .before(setPath("/v3/api-docs"))
                        .build())
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    private RouterFunction<ServerResponse> toUsagers(String service, String... paths) {
        return route(service, paths(paths), PassedHeaders::ofUsager).build();
    }

    private RouterFunction<ServerResponse> toAgents(String service, String... paths) {
        return route(service, paths(paths), PassedHeaders::ofAgent)
                .filter(tokenRelay)
                .build();
    }

    private RouterFunctions.Builder route(
            String service, RequestPredicate matcher, Function<ServerRequest, ServerRequest> passedHeaders) {
        return GatewayRouterFunctions.route(service)
                .route(matcher, calls.to(service))
                .before(passedHeaders);
    }

    private static RequestPredicate paths(String... paths) {
        return List.of(paths).stream()
                .map(path -> path(path))
                .reduce(RequestPredicate::or)
                .orElseThrow();
    }
}
