package fr.rdv.gateway.pages;

import static org.springframework.web.servlet.function.RequestPredicates.GET;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Files with a fingerprint in their name last a year; any other address that a browser opens is a page of one of the two
 * clients, agents' under {@code /agent} and {@code /operateur} and usagers' elsewhere, whose own router shows what the address means.
 */
@Configuration(proxyBeanMethods = false)
class WebClient {
    private static final String ROOT = "META-INF/resources/";
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final List<String> NOT_PAGES = List.of(
            "/api", "/assets", "/internal", "/actuator", "/oauth2", "/login", "/connexion", "/deconnexion", "/error");

    @Bean
    @Order(10)
    RouterFunction<ServerResponse> files() {
        Resource icon = new ClassPathResource(ROOT + "favicon.svg");
        return RouterFunctions.route()
                .resources(
                        "/assets/**",
                        new ClassPathResource(ROOT + "assets/"),
                        (file, headers) -> headers.setCacheControl(FOR_EVER))
                .resource(
                        GET("/favicon.svg").and(request -> icon.exists()),
                        icon,
                        (file, headers) -> headers.setCacheControl(CacheControl.maxAge(Duration.ofDays(1))))
                .build();
    }

    @Bean
    @Order(11)
    RouterFunction<ServerResponse> pages(PageFactory pages) {
        return RouterFunctions.route()
                .route(WebClient::isAgentPage, pages.of("agent"))
                .route(WebClient::isPage, pages.of("usager"))
                .build();
    }

    private static boolean isAgentPage(ServerRequest request) {
        return isPage(request) && (isUnder("/agent", request.path()) || isUnder("/operateur", request.path()));
    }

    private static boolean isPage(ServerRequest request) {
        String path = request.path();
        boolean looksLikeAFile = path.substring(path.lastIndexOf('/')).contains(".") && !path.startsWith("/r/");
        boolean reads =
                request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
        return reads
                && !looksLikeAFile
                && NOT_PAGES.stream().noneMatch(prefix -> isUnder(prefix, path))
                && (request.headers().accept().isEmpty()
                        || request.headers().accept().stream().anyMatch(MediaType.TEXT_HTML::isCompatibleWith));
    }

    private static boolean isUnder(String prefix, String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
