package fr.rdv.booking.reservation;

import fr.rdv.booking.usager.Participant;
import fr.rdv.booking.usager.Proches;
import fr.rdv.booking.usager.UsagerIdentity;
import fr.rdv.defaults.problem.Problem;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One who comes: {@code self}, a proche known already, or one typed in, who is known from then on. */
record ParticipantRequest(
        @Nullable Boolean self,
        @Nullable UUID procheId,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable LocalDate birthDate) {
    /** Those who come with the owner of a contact, each once. */
    static List<Participant> resolve(
            List<ParticipantRequest> requests, String contact, Proches proches, LocalDate today) {
        Set<Participant> participants = new LinkedHashSet<>();
        for (int i = 0; i < requests.size(); i++) {
            String champ = "participants[" + i + "]";
            if (!participants.add(requests.get(i).resolve(contact, proches, today, champ))) {
                throw Problem.fields(Map.of(champ, "Cette personne est déjà dans la liste"));
            }
        }
        return List.copyOf(participants);
    }

    private Participant resolve(String contact, Proches proches, LocalDate today, String champ) {
        if (Boolean.TRUE.equals(self)) {
            return Participant.SELF;
        }
        if (procheId != null) {
            return proches.find(contact, procheId)
                    .map(Participant::new)
                    .orElseThrow(() -> Problem.fields(Map.of(champ, "Choisissez un proche de votre liste")));
        }
        UsagerIdentity identity = UsagerIdentity.check(
                new UsagerIdentity.Typed(firstName, lastName, birthDate, null, null), today, champ + ".");
        return new Participant(
                proches.register(contact, identity.firstName(), identity.lastName(), identity.birthDate()));
    }
}
