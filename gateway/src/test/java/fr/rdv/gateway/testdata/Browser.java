package fr.rdv.gateway.testdata;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** Keeps cookies, follows no redirect by itself, and sends the CSRF header as the web client does. */
public final class Browser {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String gateway;

    public Browser(int port) {
        this.gateway = "http://127.0.0.1:" + port;
    }

    public HttpResponse<String> open(String path) {
        return send(request(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** The lines of an answer, as they come. */
    public Stream<String> stream(String path, String... headers) {
        return send(request(path).headers(headers), BodyHandlers.ofLines()).body();
    }

    /** The status of the answer to a request with any method. */
    public int ask(String method, String path, String... headers) {
        HttpRequest.Builder request = request(path).method(method, BodyPublishers.noBody());
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return send(headers.length == 0 ? request : request.headers(headers)).statusCode();
    }

    public HttpResponse<String> post(String path, String body) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return send(request.POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> postWithoutCsrfToken(String path, String... headers) {
        HttpRequest.Builder request = request(path).POST(BodyPublishers.ofString("{}"));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Signs in at the played Keycloak and gives the answer that ends the login. */
    public HttpResponse<String> signIn(String retour, String accessToken, int seconds) {
        open("/connexion?idp=password&retour=" + retour);
        var authorize = UriComponentsBuilder.fromUriString(location(open("/oauth2/authorization/agents")))
                .build()
                .getQueryParams();
        PlayedKeycloak.exchangesTheCode(authorize.getFirst("nonce"), accessToken, seconds);
        return open("/login/oauth2/code/agents?code=c0de&state=" + authorize.getFirst("state"));
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    public static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
