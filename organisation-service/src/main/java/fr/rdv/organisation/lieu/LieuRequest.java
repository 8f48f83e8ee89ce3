package fr.rdv.organisation.lieu;

import fr.rdv.organisation.lieu.domain.Adresse;
import fr.rdv.organisation.lieu.domain.Lieu;
import fr.rdv.organisation.organisation.TelephoneNumber;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The form of a lieu. The code of the commune and the position come with an address that was chosen; one typed by hand has
 * neither.
 */
public record LieuRequest(
        @NotBlank(message = "Indiquez le nom du lieu") @Size(max = 200, message = "200 caractères au plus")
        String name,

        @NotBlank(message = "Indiquez le numéro et la rue") @Size(max = 200, message = "200 caractères au plus")
        String street,

        @NotNull(message = POSTAL_CODE) @Pattern(regexp = "\\d{5}", message = POSTAL_CODE)
        String postalCode,

        @NotBlank(message = "Indiquez la commune") @Size(max = 200, message = "200 caractères au plus")
        String city,

        @Pattern(regexp = "\\d{5}|2[AB]\\d{3}", message = INSEE_CODE) @Nullable
        String inseeCode,

        @DecimalMin(value = "-90", message = LATITUDE) @DecimalMax(value = "90", message = LATITUDE) @Nullable
        Double latitude,

        @DecimalMin(value = "-180", message = LONGITUDE) @DecimalMax(value = "180", message = LONGITUDE) @Nullable
        Double longitude,

        @TelephoneNumber @Nullable String telephone,
        @Nullable Boolean pmr) {
    private static final String POSTAL_CODE = "Indiquez un code postal de cinq chiffres";
    private static final String INSEE_CODE = "Indiquez le code Insee de la commune, par exemple 77153 ou 2A004";
    private static final String LATITUDE = "Indiquez une latitude entre -90 et 90";
    private static final String LONGITUDE = "Indiquez une longitude entre -180 et 180";

    /** What the domain takes, once the form is valid. */
    public Lieu.Description description() {
        Adresse adresse = new Adresse(street.strip(), postalCode, city.strip(), inseeCode, latitude, longitude);
        return new Lieu.Description(name, adresse, telephone, Boolean.TRUE.equals(pmr));
    }

    @AssertTrue(message = "Indiquez la latitude et la longitude, ou aucune des deux")
    boolean isPosition() {
        return (latitude == null) == (longitude == null);
    }
}
