package fr.rdv.booking.predemande;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** What ants-connector is asked. */
interface AntsClient {

    /**
     * The state of a number.
     *
     * @param status as ANTS says, values may be added
     */
    record Status(boolean bookable, @Nullable String status) {}

    @GetExchange("/internal/pre-demandes/{number}")
    Status check(
            @PathVariable("number") String number,
            @RequestParam(name = "lieuId", required = false) @Nullable UUID lieuId);
}
