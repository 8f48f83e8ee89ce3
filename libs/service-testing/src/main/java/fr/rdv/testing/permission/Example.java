package fr.rdv.testing.permission;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** A valid request to an endpoint: whoever is allowed gets a success. */
public final class Example {
    private final Object[] pathVariables;
    private final MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
    private final HttpHeaders headers = new HttpHeaders();
    private final Set<Integer> successes = new HashSet<>();
    private Cookie[] cookies = {};
    private @Nullable String body;
    private @Nullable UUID listed;

    private Example(Object... pathVariables) {
        this.pathVariables = pathVariables;
    }

    /** A request to an endpoint whose path has these variables, in order. */
    public static Example at(Object... pathVariables) {
        return new Example(pathVariables);
    }

    /** A request with a query parameter. */
    public static Example asking(String parameter, Object value) {
        return at().and(parameter, value);
    }

    /** A request with a JSON body. */
    public static Example sending(String body) {
        return at().with(body);
    }

    /** Adds a query parameter. */
    public Example and(String parameter, Object value) {
        query.add(parameter, value.toString());
        return this;
    }

    /** Adds a JSON body. */
    public Example with(String json) {
        body = json;
        return this;
    }

    /** Adds a header. */
    public Example header(String name, String value) {
        headers.add(name, value);
        return this;
    }

    /** Adds cookies that every caller holds. */
    public Example cookies(Cookie... held) {
        cookies = held;
        return this;
    }

    /** The answer holds this id for the callers whose cell says ✓, and not for those whose cell says « absent ». */
    public Example listing(UUID id) {
        listed = id;
        return this;
    }

    /** A domain answer that only somebody allowed gets. */
    public Example orAnswers(Integer... statuses) {
        successes.addAll(Arrays.asList(statuses));
        return this;
    }

    /** @param endpoint method and path template, for example {@code GET /api/rdvs/{id}} */
    MockHttpServletRequestBuilder request(String endpoint) {
        String[] parts = endpoint.split(" ");
        URI uri = UriComponentsBuilder.fromPath(parts[1])
                .queryParams(query)
                .encode()
                .buildAndExpand(pathVariables)
                .toUri();
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(HttpMethod.valueOf(parts[0]), uri)
                .locale(Locale.FRENCH)
                .headers(headers);
        if (cookies.length > 0) {
            request.cookie(cookies);
        }
        return body == null
                ? request
                : request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    /** What the matrix calls an answer. */
    String verdict(int status, String answer) {
        if (successes.contains(status)) {
            return PermissionMatrix.ALLOWED;
        }
        if (status < 200 || status > 299) {
            boolean refusal = status == 401 || status == 403 || status == 404;
            return refusal ? String.valueOf(status) : status + " " + answer;
        }
        return listed == null || answer.contains(listed.toString())
                ? PermissionMatrix.ALLOWED
                : PermissionMatrix.ABSENT;
    }
}
