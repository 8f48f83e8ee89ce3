package fr.rdv.identity.testdata;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Calls of the API, in the name of someone. */
public class Api {
    private final MockMvcTester mvc;

    Api(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    public MvcTestResult get(RequestPostProcessor caller, String path, Object... ids) {
        return mvc.get().uri(path, ids).with(caller).exchange();
    }

    public MvcTestResult delete(RequestPostProcessor caller, String path, Object... ids) {
        return mvc.delete().uri(path, ids).with(caller).exchange();
    }

    public MvcTestResult put(RequestPostProcessor caller, String body, String path, Object... ids) {
        return send(HttpMethod.PUT, caller, body, path, ids);
    }

    public MvcTestResult post(RequestPostProcessor caller, String body, String path, Object... ids) {
        return send(HttpMethod.POST, caller, body, path, ids);
    }

    private MvcTestResult send(
            HttpMethod method, RequestPostProcessor caller, String body, String path, Object... ids) {
        return mvc.method(method)
                .uri(path, ids)
                .with(caller)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    /** A field of an answer. */
    public static <T> T read(MvcTestResult answer, String path) {
        try {
            return JsonPath.read(answer.getResponse().getContentAsString(), path);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
