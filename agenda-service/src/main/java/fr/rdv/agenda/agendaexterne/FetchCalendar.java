package fr.rdv.agenda.agendaexterne;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Asks other people's servers for a calendar, trusting neither their address, nor their size, nor their pace. */
@Component
class FetchCalendar implements DisposableBean {
    private static final Timeout PATIENCE = Timeout.ofSeconds(5);
    private static final int MOST_REDIRECTS = 3;

    private final AgendaExterneProperties properties;
    private final CloseableHttpClient http;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    @Autowired
    FetchCalendar(AgendaExterneProperties properties) {
        this(properties, InetAddress::getAllByName);
    }

    FetchCalendar(AgendaExterneProperties properties, PublicAddresses.Names names) {
        this.properties = properties;
        ConnectionConfig connections = ConnectionConfig.custom()
                .setConnectTimeout(PATIENCE)
                .setSocketTimeout(PATIENCE)
                .build();
        this.http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new PublicAddresses(properties.trustedHosts(), names))
                        .setDefaultConnectionConfig(connections)
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(PATIENCE).build())
                .setUserAgent("RDV-agenda")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /** An address that may be asked: HTTPS, with a host. */
    URI check(String address) {
        URI url;
        try {
            url = URI.create(address.strip().replaceFirst("^webcals?://", "https://"));
        } catch (IllegalArgumentException unreadable) {
            throw new CalendarRefusedException("L’adresse n’est pas valide");
        }
        boolean secure = "https".equals(url.getScheme()) || "http".equals(url.getScheme()) && isTrusted(url.getHost());
        if (!secure || url.getHost() == null || url.getUserInfo() != null) {
            throw new CalendarRefusedException("L’adresse doit commencer par https://");
        }
        return url;
    }

    /**
     * The calendar, or nothing when it has not changed.
     *
     * @param known what was read before, null to have it whole
     */
    Optional<FetchedCalendar> handle(URI url, @Nullable AgendaExterne known) {
        long deadline = System.nanoTime() + properties.within().toNanos();
        try {
            Answer answer = ask(url, known, deadline);
            for (int redirects = 0; answer.location != null; redirects++) {
                if (redirects == MOST_REDIRECTS) {
                    throw new CalendarRefusedException("L’adresse redirige trop de fois");
                }
                url = check(url.resolve(answer.location).toString());
                answer = ask(url, known, deadline);
            }
            return Optional.ofNullable(answer.calendar);
        } catch (IOException | IllegalArgumentException unreachable) {
            throw new CalendarRefusedException("Le serveur de cet agenda ne répond pas");
        }
    }

    private Answer ask(URI url, @Nullable AgendaExterne known, long deadline) throws IOException {
        HttpGet request = new HttpGet(url);
        request.setHeader(HttpHeaders.ACCEPT, "text/calendar");
        if (known != null && known.etag() != null) {
            request.setHeader(HttpHeaders.IF_NONE_MATCH, known.etag());
        }
        if (known != null && known.lastModified() != null) {
            request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
        }
        Future<?> end = clock.schedule(request::cancel, deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        try {
            return http.execute(request, this::read);
        } finally {
            end.cancel(false);
        }
    }

    private Answer read(ClassicHttpResponse response) throws IOException {
        return switch (response.getCode()) {
            case 200 ->
                new Answer(
                        null,
                        new FetchedCalendar(
                                text(response),
                                header(response, HttpHeaders.ETAG),
                                header(response, HttpHeaders.LAST_MODIFIED)));
            case 304 -> new Answer(null, null);
            case 301, 302, 303, 307, 308 -> new Answer(header(response, HttpHeaders.LOCATION), null);
            case 401, 403 -> throw new CalendarRefusedException("Cet agenda n’est pas partagé à cette adresse");
            case 404, 410 -> throw new CalendarRefusedException("Cet agenda n’existe plus à cette adresse");
            default ->
                throw new CalendarRefusedException(
                        String.format(Locale.ROOT, "Le serveur de cet agenda a répondu %d", response.getCode()));
        };
    }

    private String text(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return "";
        }
        int most = Math.toIntExact(properties.mostBytes().toBytes());
        try (InputStream body = response.getEntity().getContent()) {
            byte[] text = body.readNBytes(most + 1);
            if (text.length > most) {
                throw new CalendarRefusedException("Cet agenda est trop grand");
            }
            return new String(text, UTF_8);
        }
    }

    private boolean isTrusted(@Nullable String host) {
        return host != null && properties.trustedHosts().contains(host);
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    @Override
    public void destroy() throws IOException {
        clock.shutdownNow();
        http.close();
    }

    /** A redirect, a calendar, or neither: it has not changed. */
    private record Answer(
            @Nullable String location, @Nullable FetchedCalendar calendar) {}
}
