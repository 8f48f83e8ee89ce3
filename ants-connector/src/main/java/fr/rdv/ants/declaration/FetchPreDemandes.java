package fr.rdv.ants.declaration;

import fr.rdv.ants.coordination.DeclarationKey;
import fr.rdv.ants.coordination.PreDemandeNumber;
import fr.rdv.ants.declaration.BookingClient.PreDemande;
import fr.rdv.ants.declaration.Declaration.State;
import fr.rdv.ants.declaration.domain.BackOff;
import fr.rdv.ants.declaration.domain.Rdv;
import fr.rdv.ants.lieu.Lieu;
import fr.rdv.ants.lieu.Lieux;
import fr.rdv.defaults.Ids;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks booking-service for the numbers of a RDV and writes a declaration for each. */
@Component
class FetchPreDemandes {
    private static final Logger log = LoggerFactory.getLogger(FetchPreDemandes.class);

    private final Rdvs rdvs;
    private final Declarations declarations;
    private final Booking booking;
    private final Lieux lieux;
    private final TransactionTemplate transaction;
    private final DeclarationProperties properties;
    private final BackOff backOff;
    private final String publicUrl;

    FetchPreDemandes(
            Rdvs rdvs,
            Declarations declarations,
            Booking booking,
            Lieux lieux,
            TransactionTemplate transaction,
            DeclarationProperties properties,
            @Value("${rdv.public-url}") String publicUrl) {
        this.rdvs = rdvs;
        this.declarations = declarations;
        this.booking = booking;
        this.lieux = lieux;
        this.transaction = transaction;
        this.properties = properties;
        this.backOff = new BackOff(properties.firstDelay(), properties.longestDelay());
        this.publicUrl = publicUrl;
    }

    /** Whether there was one to work on. */
    boolean next() {
        Optional<Rdvs.Claimed> claimed = rdvs.claim(properties.lease());
        claimed.ifPresent(this::attempt);
        return claimed.isPresent();
    }

    private void attempt(Rdvs.Claimed claimed) {
        Rdv rdv = claimed.rdv();
        try {
            List<Declaration> wanted = wanted(rdv);
            transaction.executeWithoutResult(status -> {
                if (rdvs.settle(rdv)) {
                    wanted.forEach(declarations::add);
                }
            });
        } catch (RuntimeException failure) {
            log.warn(
                    "Numbers of RDV {} not fetched at attempt {}: {}",
                    rdv.rdvId(),
                    claimed.attempts(),
                    failure.getClass().getSimpleName());
            rdvs.postpone(rdv, backOff.after(claimed.attempts()));
        }
    }

    /** Fails while the lieu's event has not arrived: its number and name are part of the declaration. */
    private List<Declaration> wanted(Rdv rdv) {
        UUID lieuId = rdv.lieuId();
        if (lieuId == null) {
            return List.of();
        }
        Lieu lieu = lieux.find(lieuId).orElseThrow(() -> new IllegalStateException("No copy yet of lieu " + lieuId));
        return booking.preDemandes(rdv.rdvId()).stream()
                .flatMap(preDemande -> declaration(rdv, lieu, preDemande).stream())
                .toList();
    }

    private Optional<Declaration> declaration(Rdv rdv, Lieu lieu, PreDemande preDemande) {
        return PreDemandeNumber.parse(preDemande.number())
                .map(number -> new Declaration(
                        Ids.next(),
                        rdv.espaceId(),
                        rdv.rdvId(),
                        new DeclarationKey(number, String.valueOf(lieu.numero()), lieu.name(), rdv.wallClock()),
                        publicUrl + "/ants/" + preDemande.managementId(),
                        rdv.startsAt(),
                        State.TO_DECLARE,
                        0));
    }
}
