package fr.rdv.booking.rdv;

import fr.rdv.booking.motif.Motif;
import fr.rdv.booking.rdv.domain.BookingRefusal;
import fr.rdv.booking.usager.UsagerIdentity;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leaves créneaux for others: bounds what one contact has to come in one organisation. Agents are not bound. */
@Component
public class FairUse {
    private final JdbcClient jdbc;
    private final FairUseProperties limits;
    private final Clock clock;

    FairUse(JdbcClient jdbc, FairUseProperties limits, Clock clock) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.clock = clock;
    }

    /** The refusal of one more RDV to come. */
    public Optional<BookingRefusal> refusal(Motif motif, UsagerIdentity identity) {
        int toCome = jdbc.sql("""
                SELECT count(DISTINCT r.id) FROM usager o
                  JOIN usager u ON u.id = o.id OR u.responsable_id = o.id
                  JOIN participation p ON p.usager_id = u.id JOIN rdv r ON r.id = p.rdv_id
                 WHERE o.espace_id = :espace AND o.responsable_id IS NULL
                   AND (o.email = :email OR (CAST(:email AS text) IS NULL AND o.telephone = :telephone))
                   AND r.organisation_id = :organisation AND r.starts_at > :now AND r.cancelled_at IS NULL
                   AND p.status NOT IN ('EXCUSED', 'REVOKED')
                """)
                .param("espace", motif.espaceId())
                .param("email", identity.email())
                .param("telephone", identity.telephone())
                .param("organisation", motif.organisationId())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        return toCome < limits.rdvsToCome() ? Optional.empty() : Optional.of(BookingRefusal.TOO_MANY_RDVS);
    }
}
