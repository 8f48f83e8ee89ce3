package fr.rdv.booking.testdata;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A browser: it keeps its cookies. */
public class Browser {
    private final MockMvcTester mvc;
    private final Map<String, Cookie> cookies = new ConcurrentHashMap<>();

    Browser(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    /** An answer. */
    public record Answer(int status, String body, MockHttpServletResponse response) {

        /** A member of the body. */
        public <T> T read(String path) {
            return JsonPath.read(body, path);
        }

        /** Last part of a problem's type. */
        public String problem() {
            return this.<String>read("$.type").replace("/problems/", "");
        }
    }

    /** What it would send with the next request. */
    public Cookie[] cookies() {
        return cookies.values().toArray(Cookie[]::new);
    }

    public Answer get(String path) {
        return send(HttpMethod.GET, path, "", "");
    }

    public Answer delete(String path) {
        return send(HttpMethod.DELETE, path, "", "");
    }

    public Answer put(String path, String body) {
        return send(HttpMethod.PUT, path, body, "");
    }

    public Answer post(String path, String body) {
        return send(HttpMethod.POST, path, body, "");
    }

    /** Books, with a key of its own. */
    public Answer book(String body) {
        return book(body, UUID.randomUUID().toString());
    }

    public Answer book(String body, String key) {
        return send(HttpMethod.POST, "/api/public/rdvs", body, key);
    }

    /** Signs up for a RDV collectif, with a key of its own. */
    public Answer join(Object rdvId, String body) {
        return join(rdvId, body, UUID.randomUUID().toString());
    }

    public Answer join(Object rdvId, String body, String key) {
        return send(HttpMethod.POST, "/api/public/rdvs-collectifs/%s/participations".formatted(rdvId), body, key);
    }

    private Answer send(HttpMethod method, String path, String body, String key) {
        var request = mvc.method(method).uri(path);
        if (!body.isEmpty()) {
            request = request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        if (!key.isEmpty()) {
            request = request.header("Idempotency-Key", key);
        }
        if (!cookies.isEmpty()) {
            request = request.cookie(cookies());
        }
        MockHttpServletResponse response = request.exchange().getResponse();
        for (Cookie cookie : response.getCookies()) {
            cookies.put(cookie.getName(), cookie);
        }
        cookies.values().removeIf(cookie -> cookie.getMaxAge() == 0);
        return new Answer(
                response.getStatus(), new String(response.getContentAsByteArray(), StandardCharsets.UTF_8), response);
    }
}
