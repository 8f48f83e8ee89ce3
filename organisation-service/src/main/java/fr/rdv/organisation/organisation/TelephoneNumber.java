package fr.rdv.organisation.organisation;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Nothing, or a number valid in France, overseas or abroad; for an organisation also a bare short number of four digits
 * (FEATURES 1.2, I16).
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TelephoneNumber.Check.class)
public @interface TelephoneNumber {
    /** What the form says. */
    String message() default "Indiquez un numéro valide, par exemple 01 60 54 00 00";

    /** Whether any four digits are a number too. */
    boolean shortNumbers() default false;

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** Tries the number in France, then overseas. */
    class Check implements ConstraintValidator<TelephoneNumber, String> {
        private static final Pattern SHORT = Pattern.compile("\\d{4}");

        private boolean shortNumbers;

        @Override
        public void initialize(TelephoneNumber annotation) {
            shortNumbers = annotation.shortNumbers();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null
                    || value.isBlank()
                    || (shortNumbers && SHORT.matcher(value.strip()).matches())
                    || Stream.of("FR", "GP", "GF", "MQ", "RE", "YT", "PM", "NC", "PF", "WF")
                            .anyMatch(region -> isValidIn(region, value));
        }

        private static boolean isValidIn(String region, String value) {
            PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
            try {
                return numbers.isValidNumber(numbers.parse(value, region));
            } catch (NumberParseException unreadable) {
                return false;
            }
        }
    }
}
