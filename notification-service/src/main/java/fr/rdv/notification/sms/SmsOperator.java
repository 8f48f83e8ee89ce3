package fr.rdv.notification.sms;

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import io.github.resilience4j.retry.annotation.Retry;
import java.net.http.HttpClient;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Hands messages to the operator. A second attempt is safe: the operator takes a reference once. */
@Component
public class SmsOperator {
    private final RestClient operator;

    SmsOperator(SmsProperties properties) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(properties.timeout())
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(properties.timeout());
        this.operator = RestClient.builder()
                .baseUrl(properties.url().toString())
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + properties.token())
                .requestFactory(requests)
                .build();
    }

    /**
     * Sends a message.
     *
     * @throws RuntimeException if the operator did not take it
     */
    @Retry(name = "sms")
    @CircuitBreaker(name = "sms")
    public void send(Sms sms) {
        operator.post()
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("to", sms.to(), "text", sms.text(), "reference", sms.reference()))
                .retrieve()
                .toBodilessEntity();
    }
}
