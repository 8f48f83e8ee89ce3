package fr.rdv.organisation.lieu;

import fr.rdv.organisation.lieu.domain.Adresse;
import fr.rdv.organisation.lieu.domain.Lieu;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Public state of a lieu: what agents are shown, and the body of the events on {@code organisation.lieu.v1}.
 *
 * @param inseeCode null, like the position, when the address was typed by hand
 */
record LieuView(
        UUID lieuId,
        long numero,
        UUID organisationId,
        UUID espaceId,
        String name,
        String street,
        String postalCode,
        String city,
        @Nullable String inseeCode,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String telephone,
        boolean pmr,
        boolean open,
        long version) {

    static LieuView of(Lieu lieu) {
        Lieu.Description said = lieu.description();
        Adresse adresse = said.adresse();
        return new LieuView(
                lieu.id(),
                lieu.numero(),
                lieu.organisationId(),
                lieu.espaceId(),
                said.name(),
                adresse.street(),
                adresse.postalCode(),
                adresse.city(),
                adresse.inseeCode(),
                adresse.latitude(),
                adresse.longitude(),
                said.telephone(),
                said.pmr(),
                lieu.isOpen(),
                lieu.version());
    }
}
