package fr.rdv.gateway.routing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

class StreamedResponseTests {
    private static final String BEGINNING =
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n:\n\n\r\n";

    @Test
    @Timeout(20)
    void leavesTheServiceWithoutWaitingForTheEndOfTheStream() throws Exception {
        try (ServerSocket service = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            URI uri = URI.create("http://127.0.0.1:" + service.getLocalPort() + "/api/agenda/live");
            CompletableFuture<Boolean> left = CompletableFuture.supplyAsync(() -> streamsUntilLeft(service));
            var client = new HttpComponentsClientHttpRequestFactory();

            var stream = new StreamedResponse(
                    client.createRequest(uri, HttpMethod.GET).execute());
            assertThat(stream.getBody().read()).isEqualTo(':');
            stream.close();

            assertThat(left.get()).isTrue();
        }
    }

    private static boolean streamsUntilLeft(ServerSocket service) {
        try (Socket socket = service.accept()) {
            var request = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            String line = request.readLine();
            while (!line.isEmpty()) {
                line = request.readLine();
            }
            socket.getOutputStream().write(BEGINNING.getBytes(UTF_8));
            return request.readLine() == null;
        } catch (IOException cut) {
            return true;
        }
    }
}
