package fr.rdv.organisation.adresse;

import fr.rdv.defaults.problem.Problem;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Asks the Base Adresse Nationale; never waits longer than its timeouts, and not at all while the circuit is open. */
@Component
class Adresses {
    private static final Logger log = LoggerFactory.getLogger(Adresses.class);
    private static final int SHORTEST = 3;
    private static final int MOST = 6;

    private final BanClient ban;

    Adresses(AdresseProperties properties) {
        HttpClientSettings patience =
                HttpClientSettings.defaults().withTimeouts(properties.connectTimeout(), properties.readTimeout());
        RestClient client = RestClient.builder()
                .baseUrl(properties.url())
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(patience))
                .build();
        this.ban = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .build()
                .createClient(BanClient.class);
    }

    /** Addresses that start like a text, the likeliest first; none for less than three characters. */
    @CircuitBreaker(name = "adresses", fallbackMethod = "unavailable")
    List<AdresseFound> like(String text) {
        String wanted = text.strip();
        return wanted.length() < SHORTEST
                ? List.of()
                : ban.search(wanted, MOST, 1).features().stream()
                        .flatMap(Adresses::read)
                        .toList();
    }

    List<AdresseFound> unavailable(String text, Throwable outage) {
        log.warn(
                "The Base Adresse Nationale did not answer: {}",
                outage.getClass().getSimpleName());
        throw new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "adresses-indisponibles",
                "La recherche d’adresses est momentanément indisponible : saisissez l’adresse vous-même");
    }

    /** What is no whole address, a région for example, is left out. */
    private static Stream<AdresseFound> read(BanClient.Feature feature) {
        BanClient.Properties said = feature.properties();
        List<Double> position = feature.geometry().coordinates();
        if (said.postcode() == null || said.city() == null || said.citycode() == null || position.size() < 2) {
            return Stream.empty();
        }
        return Stream.of(new AdresseFound(
                said.label(),
                said.name(),
                said.postcode(),
                said.city(),
                said.citycode(),
                position.get(1),
                position.getFirst()));
    }
}
