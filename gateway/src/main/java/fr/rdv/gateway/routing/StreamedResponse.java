package fr.rdv.gateway.routing;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.io.EofSensorInputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/**
 * A stream that lasts until its service ends it. Once the browser is gone it is cut at once: closing it as Spring does reads what
 * remains first, which never ends (spring-cloud-gateway issue 3999).
 */
final class StreamedResponse implements ClientHttpResponse {
    private final ClientHttpResponse response;

    StreamedResponse(ClientHttpResponse response) {
        this.response = response;
    }

    @Override
    public HttpStatusCode getStatusCode() throws IOException {
        return response.getStatusCode();
    }

    @Override
    public String getStatusText() throws IOException {
        return response.getStatusText();
    }

    @Override
    public HttpHeaders getHeaders() {
        return response.getHeaders();
    }

    @Override
    public InputStream getBody() throws IOException {
        return response.getBody();
    }

    @Override
    public void close() {
        try {
            if (response.getBody() instanceof EofSensorInputStream body) {
                body.abort();
            }
        } catch (IOException alreadyCut) {
            return;
        }
        response.close();
    }
}
