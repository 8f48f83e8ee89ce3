package fr.rdv.booking.usager;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fiche of a person in an espace. */
public record Usager(
        UUID id,
        String firstName,
        String lastName,
        @Nullable String email,
        @Nullable String telephone,
        boolean notifyByEmail,
        boolean notifyBySms) {}
