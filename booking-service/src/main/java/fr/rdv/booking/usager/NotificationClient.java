package fr.rdv.booking.usager;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/** What notification-service is asked: a code is a secret, it never travels on a topic. */
interface NotificationClient {

    record CodeMail(String email, String code, long minutes) {}

    @PostExchange("/internal/codes")
    void send(@RequestBody CodeMail mail);
}
