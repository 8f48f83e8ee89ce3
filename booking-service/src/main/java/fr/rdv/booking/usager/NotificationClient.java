package fr.rdv.booking.usager;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/** What notification-service is asked: a code is a secret, it never travels on a topic. */
interface NotificationClient {

    /** To an e-mail or a telephone. */
    record CodeMessage(@Nullable String email, @Nullable String telephone, String code, long minutes) {}

    /** A new link, asked for with an old one; to an e-mail or a telephone. */
    record LinkMessage(
            @Nullable String email, @Nullable String telephone, String name, String path, Instant start, String zone) {}

    @PostExchange("/internal/links")
    void send(@RequestBody LinkMessage message);

    @PostExchange("/internal/codes")
    void send(@RequestBody CodeMessage message);
}
