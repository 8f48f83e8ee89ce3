package fr.rdv.notification.envoi;

import fr.rdv.notification.courriel.Courriel;
import fr.rdv.notification.courriel.CourrielRefusedException;
import fr.rdv.notification.courriel.Smtp;
import fr.rdv.notification.envoi.domain.BackOff;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Claims one envoi and makes one attempt. No transaction is open while other services or SMTP are asked. */
@Component
class SendEnvoi {
    private static final Logger log = LoggerFactory.getLogger(SendEnvoi.class);

    private final Envois envois;
    private final List<Composition> compositions;
    private final Smtp smtp;
    private final EnvoiProperties properties;
    private final BackOff backOff;

    SendEnvoi(Envois envois, List<Composition> compositions, Smtp smtp, EnvoiProperties properties) {
        this.envois = envois;
        this.compositions = compositions;
        this.smtp = smtp;
        this.properties = properties;
        this.backOff = new BackOff(properties.firstDelay(), properties.longestDelay());
    }

    /** Whether there was one to work on. */
    boolean next() {
        Optional<Envoi> claimed = envois.claim(properties.lease());
        claimed.ifPresent(this::attempt);
        return claimed.isPresent();
    }

    private void attempt(Envoi envoi) {
        Optional<Courriel> sent;
        try {
            sent = composition(envoi).compose(envoi);
            sent.ifPresent(smtp::send);
        } catch (CourrielRefusedException refused) {
            log.warn("Envoi {} refused for good", envoi.id());
            envois.fail(envoi);
            return;
        } catch (RuntimeException failure) {
            tryLater(envoi, failure);
            return;
        }
        sent.ifPresentOrElse(courriel -> envois.markSent(envoi, courriel.receipt()), () -> envois.skip(envoi));
    }

    private Composition composition(Envoi envoi) {
        return compositions.stream()
                .filter(composition -> composition.writes(envoi))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing writes " + envoi.event()));
    }

    private void tryLater(Envoi envoi, RuntimeException failure) {
        String cause = failure.getClass().getSimpleName();
        if (envoi.attempts() >= properties.maxAttempts()) {
            log.error("Envoi {} given up after {} attempts: {}", envoi.id(), envoi.attempts(), cause);
            envois.fail(envoi);
        } else {
            log.warn("Envoi {} not sent at attempt {}: {}", envoi.id(), envoi.attempts(), cause);
            envois.postpone(envoi, backOff.after(envoi.attempts()));
        }
    }
}
