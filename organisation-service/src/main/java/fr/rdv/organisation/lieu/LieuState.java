package fr.rdv.organisation.lieu;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.lieu.domain.Adresse;
import fr.rdv.organisation.lieu.domain.Lieu;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Public state of a lieu, body of the events on {@code organisation.lieu.v1}. */
record LieuState(
        UUID lieuId,
        long numero,
        UUID organisationId,
        UUID espaceId,
        String name,
        String street,
        String postalCode,
        String city,
        String inseeCode,
        double latitude,
        double longitude,
        @Nullable String telephone,
        boolean pmr,
        boolean open,
        long version,
        Actor actor,
        @JsonProperty("notify") boolean notified) {

    static LieuState of(Lieu lieu, Actor actor) {
        Adresse adresse = lieu.adresse();
        return new LieuState(
                lieu.id(),
                lieu.numero(),
                lieu.organisationId(),
                lieu.espaceId(),
                lieu.name(),
                adresse.street(),
                adresse.postalCode(),
                adresse.city(),
                adresse.inseeCode(),
                adresse.latitude(),
                adresse.longitude(),
                lieu.telephone(),
                lieu.pmr(),
                lieu.isOpen(),
                lieu.version(),
                actor,
                false);
    }
}
