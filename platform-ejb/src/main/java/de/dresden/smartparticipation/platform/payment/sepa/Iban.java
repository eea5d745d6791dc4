package de.dresden.smartparticipation.platform.payment.sepa;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.iban4j.IbanFormat;
import org.iban4j.IbanUtil;

/**
 * An account number of a country that takes part in SEPA (ISO 13616): the form of its country and the check digits are right, by iban4j. Whether
 * there is such an account only its bank knows.
 *
 * <p>Its text never shows the whole number: logs and failures are not to tell accounts.
 *
 * @param number without blanks, in capitals
 */
public record Iban(String number) implements Serializable {

    private static final int LAST_SHOWN = 4;

    /** Those that take part. */
    static final Set<String> COUNTRIES = Set.of(("AD AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI"
                    + " LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM VA")
            .split(" "));

    /** @throws IllegalArgumentException where it is none; {@link #read} asks first */
    public Iban {
        if (!isValid(number)) {
            throw new IllegalArgumentException("no IBAN of a SEPA country");
        }
    }

    /** The account number in a text as people type it, with or without blanks, in whatever capitals; nothing where it is none. */
    public static Optional<Iban> read(String text) {
        String number =
                text == null ? "" : text.replaceAll("[\\s\u00A0\u202F-]", "").toUpperCase(Locale.ROOT);
        return isValid(number) ? Optional.of(new Iban(number)) : Optional.empty();
    }

    /** In groups of four, as it is printed on letters. */
    public String grouped() {
        return number.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Country and the last four characters only: {@code DE… 3000}. */
    public String shown() {
        return number.substring(0, 2) + "… " + number.substring(number.length() - LAST_SHOWN);
    }

    @Override
    public String toString() {
        return shown();
    }

    private static boolean isValid(String number) {
        return number != null
                && number.length() > 2
                && COUNTRIES.contains(number.substring(0, 2))
                && IbanUtil.isValid(number, IbanFormat.None);
    }
}
