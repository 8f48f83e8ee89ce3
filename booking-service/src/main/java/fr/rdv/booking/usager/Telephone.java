package fr.rdv.booking.usager;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number as people type it: French plans, overseas ones included, or international (FEATURES 1.16). */
final class Telephone {
    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final int FRANCE = 33;
    private static final Pattern FRENCH_MOBILE = Pattern.compile("\\+33[67]\\d{8}");
    private static final List<String> REGIONS = List.of("FR", "GP", "GF", "MQ", "RE", "YT");

    private Telephone() {}

    /** The number in E.164, or empty when no plan knows it. Ten digits pass: ARCEP keeps some for films and examples. */
    static Optional<String> toE164(String typed) {
        return REGIONS.stream()
                .flatMap(region -> parse(typed, region).stream())
                .filter(PLANS::isValidNumber)
                .findFirst()
                .or(() -> parse(typed, "FR").filter(Telephone::hasTenDigits))
                .map(number -> PLANS.format(number, PhoneNumberFormat.E164));
    }

    /** A number that gets messages, in E.164. */
    static Optional<String> toMobile(String typed) {
        return toE164(typed).filter(Telephone::isMobile);
    }

    private static boolean isMobile(String number) {
        return FRENCH_MOBILE.matcher(number).matches()
                || parse(number, "FR")
                        .map(PLANS::getNumberType)
                        .filter(type -> type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE)
                        .isPresent();
    }

    private static boolean hasTenDigits(PhoneNumber number) {
        return number.getCountryCode() == FRANCE
                && String.valueOf(number.getNationalNumber()).length() == 9;
    }

    private static Optional<PhoneNumber> parse(String typed, String region) {
        try {
            return Optional.of(PLANS.parse(typed, region));
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }
}
