package fr.rdv.agenda.testdata;

import com.jayway.jsonpath.JsonPath;
import fr.rdv.testing.Tokens;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What one agent asks of the service. */
public record Screen(MockMvcTester mvc, UUID agentId) {

    /** The answer to a GET. */
    public MvcTestResult get(String uri) {
        return send(HttpMethod.GET, uri, null, null);
    }

    /** The answer to a POST. */
    public MvcTestResult post(String uri, String body) {
        return send(HttpMethod.POST, uri, body, null);
    }

    /** The answer to a PUT of the version seen. */
    public MvcTestResult put(String uri, String body, @Nullable String ifMatch) {
        return send(HttpMethod.PUT, uri, body, ifMatch);
    }

    /** The answer to a DELETE. */
    public MvcTestResult delete(String uri) {
        return send(HttpMethod.DELETE, uri, null, null);
    }

    /** What a JSON path finds in the answer to a GET. */
    public <T> T read(String uri, String path) {
        return readAnswer(get(uri), path);
    }

    /** What a JSON path finds in an answer. */
    public <T> T readAnswer(MvcTestResult answer, String path) {
        return JsonPath.read(text(answer), path);
    }

    /** The text of an answer. */
    public String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult send(HttpMethod method, String uri, @Nullable String body, @Nullable String ifMatch) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.method(method).uri(uri).with(Tokens.agent(agentId)).contentType(MediaType.APPLICATION_JSON);
        if (body != null) {
            request = request.content(body);
        }
        if (ifMatch != null) {
            request = request.header("If-Match", ifMatch);
        }
        return request.exchange();
    }
}
