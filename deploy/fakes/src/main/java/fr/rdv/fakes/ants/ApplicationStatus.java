package fr.rdv.fakes.ants;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** Status of a pré-demande, decided by its number alone. */
enum ApplicationStatus {
    VALIDATED("RDVSPUB00[1-3]|DEMO[0-9]{6}|(REFUS|LENTE)[A-Z0-9]{5}|ERREUR[A-Z0-9]{4}|INVISIBLE1"),
    CONSUMED("RDVSPUB00[4-6]"),
    DECLARED("RDVSPUB00[7-9]"),
    EXPIRED("RDVSPUB01[0-2]"),
    UNKNOWN(".*");

    private final Pattern numbers;

    ApplicationStatus(String numbers) {
        this.numbers = Pattern.compile(numbers);
    }

    static ApplicationStatus of(String number) {
        for (ApplicationStatus status : values()) {
            if (status.numbers.matcher(number).matches()) {
                return status;
            }
        }
        return UNKNOWN;
    }

    @JsonValue
    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
