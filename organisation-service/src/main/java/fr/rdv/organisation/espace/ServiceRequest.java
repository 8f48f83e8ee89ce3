package fr.rdv.organisation.espace;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The form of a service. */
public record ServiceRequest(
        @NotBlank(message = "Indiquez le nom du service") @Size(max = 200, message = "200 caractères au plus")
        String name,

        @NotBlank(message = "Indiquez le nom court du service") @Size(max = 40, message = "40 caractères au plus")
        String shortName) {}
