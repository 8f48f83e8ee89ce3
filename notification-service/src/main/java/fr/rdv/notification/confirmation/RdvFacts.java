package fr.rdv.notification.confirmation;

import fr.rdv.notification.agent.Agents;
import fr.rdv.notification.confirmation.RdvMail.Fact;
import fr.rdv.notification.confirmation.domain.Words;
import fr.rdv.notification.envoi.Envoi;
import fr.rdv.notification.lieu.Lieu;
import fr.rdv.notification.lieu.Lieux;
import fr.rdv.notification.motif.Motif;
import fr.rdv.notification.motif.Motifs;
import fr.rdv.notification.organisation.Organisation;
import fr.rdv.notification.organisation.Organisations;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Brings together what a mail says of a RDV. */
@Component
class RdvFacts {
    private final JsonMapper json;
    private final Organisations organisations;
    private final Motifs motifs;
    private final Lieux lieux;
    private final Agents agents;

    RdvFacts(JsonMapper json, Organisations organisations, Motifs motifs, Lieux lieux, Agents agents) {
        this.json = json;
        this.organisations = organisations;
        this.motifs = motifs;
        this.lieux = lieux;
        this.agents = agents;
    }

    /**
     * A RDV and the copies it refers to.
     *
     * @param lieu null where the RDV has none: by telephone, at home, by video
     * @param previousLieu where it was before it moved, null when it stays there
     */
    record Facts(
            Rdv rdv,
            Organisation organisation,
            Motif motif,
            @Nullable Lieu lieu,
            @Nullable Lieu previousLieu,
            List<String> agents) {

        /** What it was before it moved, as lines of a recap. */
        List<Fact> before() {
            List<Fact> lines = new ArrayList<>();
            ZonedDateTime start = rdv.previousStart();
            if (start != null) {
                lines.add(new Fact("Ancienne date", Words.moment(start)));
            }
            if (previousLieu != null) {
                lines.add(new Fact("Ancien lieu", previousLieu.fullAddress()));
            }
            return lines;
        }

        /** Where it takes place, in words. */
        String place() {
            if (lieu != null) {
                return lieu.fullAddress();
            }
            return switch (motif.type()) {
                case "telephone" -> "Par téléphone : vous serez appelé";
                case "visio" -> "Par visioconférence";
                case "domicile" -> "À domicile";
                default -> organisation.name();
            };
        }
    }

    Change change(Envoi envoi) {
        return Change.of(envoi.event())
                .orElseThrow(() -> new IllegalStateException("Nothing to tell of " + envoi.event()));
    }

    Rdv rdv(Envoi envoi) {
        return json.readValue(envoi.content(), Rdv.class);
    }

    /** Fails while a copy has not arrived: topics are read independently of one another. */
    Facts of(Rdv rdv) {
        return new Facts(
                rdv,
                organisations.find(rdv.organisationId()).orElseThrow(() -> new CopyMissingException("organisation")),
                motifs.find(rdv.motifId()).orElseThrow(() -> new CopyMissingException("motif")),
                lieu(rdv.lieuId()),
                lieu(rdv.previousLieuId()),
                agents.displayNames(rdv.agentIds()));
    }

    private @Nullable Lieu lieu(@Nullable UUID lieuId) {
        return lieuId == null ? null : lieux.find(lieuId).orElseThrow(() -> new CopyMissingException("lieu"));
    }
}
