package fr.rdv.agenda.agenda;

import fr.rdv.agenda.feries.domain.JoursFeries.JourFerie;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The agendas of some agents over some days; every start and end with the offset of the organisation's zone. */
record AgendaAnswer(
        String zone,
        List<PlageOccurrence> plages,
        List<TimeElsewhere> plagesElsewhere,
        List<TimeElsewhere> rdvsElsewhere,
        List<JourFerie> feries,
        List<AbsenceOccurrence> absences) {

    /**
     * A plage on one day.
     *
     * @param day what names the occurrence: its day by the recurrence, moved or not
     */
    record PlageOccurrence(
            UUID plageOuvertureId,
            UUID agentId,
            String title,
            LocalDate day,
            boolean recurring,
            boolean moved,
            OffsetDateTime start,
            OffsetDateTime end,
            @Nullable String lieuName,
            List<String> motifNames) {}

    /**
     * Time for which another organisation of the agent has a plage or a RDV: that they are not free is all this one may know, and
     * nothing here names it.
     */
    record TimeElsewhere(UUID agentId, OffsetDateTime start, OffsetDateTime end) {}

    /**
     * An absence, of one day or several.
     *
     * @param day what names the occurrence: its day by the recurrence, moved or not
     */
    record AbsenceOccurrence(
            UUID absenceId,
            UUID agentId,
            String title,
            LocalDate day,
            boolean recurring,
            boolean moved,
            OffsetDateTime start,
            OffsetDateTime end) {}
}
