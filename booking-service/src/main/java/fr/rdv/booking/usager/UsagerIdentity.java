package fr.rdv.booking.usager;

import fr.rdv.defaults.problem.Problem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who a RDV is for, checked and normalised.
 *
 * @param email lower case
 * @param telephone E.164
 */
public record UsagerIdentity(
        String firstName,
        String lastName,
        @Nullable LocalDate birthDate,
        @Nullable String email,
        @Nullable String telephone) {
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s\\p{C}@<>\"]{1,64}@[^\\s\\p{C}@<>\"]+\\.[^\\s\\p{C}@.<>\"]{2,}");
    private static final int NAME_MAX = 100;
    private static final int EMAIL_MAX = 254;
    private static final int TELEPHONE_MAX = 30;
    private static final int OLDEST_YEARS = 130;

    /** What a form holds, unchecked. */
    public record Typed(
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable LocalDate birthDate,
            @Nullable String email,
            @Nullable String telephone) {}

    /**
     * Checks a form.
     *
     * @param today for the birth date (FEATURES 1.16: not future, less than 130 years ago)
     * @throws Problem 422 with one message per wrong field
     */
    public static UsagerIdentity check(Typed typed, LocalDate today) {
        return check(typed, today, "");
    }

    /** The same for one of several persons, whose fields are named after a prefix. */
    public static UsagerIdentity check(Typed typed, LocalDate today, String prefix) {
        Map<String, String> champs = new LinkedHashMap<>();
        String firstName = name(typed.firstName(), prefix + "firstName", "Saisissez le prénom", champs);
        String lastName = name(typed.lastName(), prefix + "lastName", "Saisissez le nom", champs);
        String email = email(typed.email(), champs);
        String telephone = telephone(typed.telephone(), champs);
        LocalDate birthDate = typed.birthDate();
        if (birthDate != null && (birthDate.isAfter(today) || birthDate.isBefore(today.minusYears(OLDEST_YEARS)))) {
            champs.put(prefix + "birthDate", "Saisissez une date de naissance réelle");
        }
        if (!champs.isEmpty()) {
            throw Problem.fields(champs);
        }
        return new UsagerIdentity(firstName, lastName, birthDate, email, telephone);
    }

    /** An e-mail in its one form, or null when it is not one. */
    public static @Nullable String normaliseEmail(String typed) {
        String email = typed.strip().toLowerCase(Locale.ROOT);
        return email.length() <= EMAIL_MAX && EMAIL.matcher(email).matches() ? email : null;
    }

    /** Whether messages can be sent to the telephone. */
    public boolean hasMobile() {
        return telephone != null && Telephone.toMobile(telephone).isPresent();
    }

    String foldedName() {
        return FoldedName.of(lastName).letters() + " "
                + FoldedName.of(firstName).letters();
    }

    private static String name(@Nullable String typed, String champ, String missing, Map<String, String> champs) {
        String name = typed == null ? "" : typed.replaceAll("[\\s\\p{C}]+", " ").strip();
        if (name.codePoints().noneMatch(Character::isLetter)) {
            champs.put(champ, missing);
        } else if (name.length() > NAME_MAX) {
            champs.put(champ, "100 caractères au plus");
        }
        return name;
    }

    private static @Nullable String email(@Nullable String typed, Map<String, String> champs) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String email = normaliseEmail(typed);
        if (email == null) {
            champs.put("email", "Saisissez une adresse électronique valide, par exemple : nom@exemple.fr");
        }
        return email;
    }

    private static @Nullable String telephone(@Nullable String typed, Map<String, String> champs) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String telephone =
                typed.length() > TELEPHONE_MAX ? null : Telephone.toE164(typed).orElse(null);
        if (telephone == null) {
            champs.put("telephone", "Saisissez un numéro valide, par exemple : 06 39 98 12 34");
        }
        return telephone;
    }
}
