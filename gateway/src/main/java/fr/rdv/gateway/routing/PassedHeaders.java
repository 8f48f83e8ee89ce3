package fr.rdv.gateway.routing;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;

/** What of a request's headers a service may see: a session or a token never goes further than it must. */
final class PassedHeaders {
    /** Cookies that booking-service gives to usagers. */
    private static final Set<String> USAGER_COOKIES = Set.of("rdv_navigateur", "rdv_usager", "rdv_recap");

    private PassedHeaders() {}

    static ServerRequest ofUsager(ServerRequest request) {
        String cookies = request.cookies().values().stream()
                .flatMap(List::stream)
                .filter(cookie -> USAGER_COOKIES.contains(cookie.getName()))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return with(request, headers -> {
            headers.remove(HttpHeaders.AUTHORIZATION);
            headers.remove(HttpHeaders.COOKIE);
            if (!cookies.isEmpty()) {
                headers.set(HttpHeaders.COOKIE, cookies);
            }
        });
    }

    static ServerRequest ofAgent(ServerRequest request) {
        return with(request, headers -> headers.remove(HttpHeaders.COOKIE));
    }

    static ServerRequest ofAnts(ServerRequest request) {
        return with(request, headers -> {
            headers.remove(HttpHeaders.AUTHORIZATION);
            headers.remove(HttpHeaders.COOKIE);
        });
    }

    private static ServerRequest with(ServerRequest request, Consumer<HttpHeaders> change) {
        return ServerRequest.from(request).headers(change).build();
    }
}
