package fr.rdv.defaults.event;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Writes every aggregate of the service to its topic again: {@code ./rdv republish SERVICE}. For who runs the suite, like the
 * actuator's pages: no part of the API that a service describes.
 */
@Hidden
@RestController
class RepublishController {
    private static final int BATCH = 200;

    private final List<Republication> republications;
    private final TransactionTemplate transactions;

    RepublishController(List<Republication> republications, TransactionTemplate transactions) {
        this.republications = republications;
        this.transactions = transactions;
    }

    @PostMapping("/internal/republication")
    RepublishedAnswer republish() {
        int aggregates = 0;
        for (Republication republication : republications) {
            List<UUID> ids = Objects.requireNonNull(transactions.execute(status -> republication.ids()));
            for (int i = 0; i < ids.size(); i += BATCH) {
                List<UUID> batch = ids.subList(i, Math.min(ids.size(), i + BATCH));
                transactions.executeWithoutResult(status -> batch.forEach(republication::append));
            }
            aggregates += ids.size();
        }
        return new RepublishedAnswer(aggregates);
    }

    record RepublishedAnswer(int aggregates) {}
}
