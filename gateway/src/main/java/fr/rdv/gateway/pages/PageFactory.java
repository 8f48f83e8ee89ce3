package fr.rdv.gateway.pages;

import fr.rdv.gateway.access.CsrfCookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The HTML page of a client, read once; asked again each time, since it names the files of the day. It tells the client whether
 * FranceConnect is set up.
 */
@Component
class PageFactory {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final byte[] NOT_BUILT = """
            <!doctype html>
            <html lang="fr">
              <head><meta charset="utf-8"><title>Service indisponible</title></head>
              <body>
                <main>
                  <h1>Service indisponible</h1>
                  <p>Les pages de ce site n’ont pas été installées avec le service.</p>
                </main>
              </body>
            </html>
            """.getBytes(StandardCharsets.UTF_8);

    private static final String FRANCECONNECT = "<meta name=\"franceconnect\" content=\"%s\" />";

    private final CsrfCookie csrf;
    private final boolean franceConnect;

    PageFactory(CsrfCookie csrf, @Value("${rdv.franceconnect.enabled}") boolean franceConnect) {
        this.csrf = csrf;
        this.franceConnect = franceConnect;
    }

    HandlerFunction<ServerResponse> of(String client) {
        ClassPathResource page = new ClassPathResource("META-INF/resources/" + client + "/index.html");
        if (!page.exists()) {
            return request -> html(HttpStatus.SERVICE_UNAVAILABLE, NOT_BUILT);
        }
        byte[] content = read(page);
        return request -> html(HttpStatus.OK, content);
    }

    private ServerResponse html(HttpStatus status, byte[] content) {
        return ServerResponse.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .build((request, response) -> {
                    csrf.give(request, response);
                    response.getOutputStream().write(content);
                    return null;
                });
    }

    private byte[] read(ClassPathResource page) {
        try {
            String html = page.getContentAsString(StandardCharsets.UTF_8);
            return html.replace(FRANCECONNECT.formatted("off"), FRANCECONNECT.formatted(franceConnect ? "on" : "off"))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
