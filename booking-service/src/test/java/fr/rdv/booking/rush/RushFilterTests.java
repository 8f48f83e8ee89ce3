package fr.rdv.booking.rush;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.defaults.problem.ProblemAutoConfiguration;
import fr.rdv.defaults.problem.ProblemWriter;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringExtension;

@ExtendWith(SpringExtension.class)
@ContextConfiguration(classes = {JacksonAutoConfiguration.class, ProblemAutoConfiguration.class})
class RushFilterTests {
    private static final Duration LONG = Duration.ofMinutes(2);

    @Autowired
    private ProblemWriter problems;

    private BulkheadRegistry bulkheads;
    private Bulkhead turns;

    @BeforeEach
    void oneTurn() {
        bulkheads = BulkheadRegistry.of(BulkheadConfig.custom()
                .maxConcurrentCalls(1)
                .maxWaitDuration(Duration.ZERO)
                .build());
        turns = bulkheads.bulkhead("requests");
    }

    @Test
    void turnsAwayWhoeverHasWaitedTooLong() throws Exception {
        turns.acquirePermission();
        MockFilterChain chain = new MockFilterChain();

        MockHttpServletResponse response = ask("/api/public/rdvs", chain);

        assertThat(chain.getRequest()).isNull();
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("2");
        assertThat(response.getContentAsString()).contains("trop-de-monde");
    }

    @Test
    void letsTheNextOneInWhenOneLeaves() {
        turns.changeConfig(BulkheadConfig.from(turns.getBulkheadConfig())
                .maxWaitDuration(LONG)
                .build());
        turns.acquirePermission();
        CompletableFuture<MockHttpServletResponse> waiting =
                CompletableFuture.supplyAsync(() -> ask("/api/public/rdvs", new MockFilterChain()));

        turns.onComplete();

        assertThat(waiting)
                .succeedsWithin(LONG)
                .satisfies(response -> assertThat(response.getStatus()).isEqualTo(200));
        assertThat(turns.getMetrics().getAvailableConcurrentCalls()).isEqualTo(1);
    }

    @Test
    void neverMakesAnotherServiceWait() {
        turns.acquirePermission();

        assertThat(ask("/internal/offers", new MockFilterChain()).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse ask(String path, MockFilterChain chain) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            new RushFilter(bulkheads, problems).doFilter(new MockHttpServletRequest("POST", path), response, chain);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        return response;
    }
}
