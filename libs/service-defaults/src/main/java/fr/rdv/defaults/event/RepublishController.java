package fr.rdv.defaults.event;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Writes every aggregate of the service to its topic again, each in its own transaction: {@code ./rdv republish SERVICE}. For who
 * runs the suite, like the actuator's pages: no part of the API that a service describes.
 */
@Hidden
@RestController
record RepublishController(ObjectProvider<Republication> republications, TransactionTemplate transaction) {

    /** How many there were. */
    @PostMapping("/internal/republication")
    int republish() {
        return republications.stream().mapToInt(this::republish).sum();
    }

    private int republish(Republication republication) {
        List<UUID> ids = Objects.requireNonNull(transaction.execute(status -> republication.ids()));
        ids.forEach(id -> transaction.executeWithoutResult(status -> republication.append(id)));
        return ids.size();
    }
}
