package de.dresden.smartparticipation.platform.payment.sepa;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An account number of a country that takes part in SEPA (ISO 13616): length of its country and check digits are right. Whether
 * there is such an account only its bank knows.
 *
 * <p>Its text never shows the whole number: logs and failures are not to tell accounts.
 *
 * @param number without blanks, in capitals
 */
public record Iban(String number) implements Serializable {

    private static final int LAST_SHOWN = 4;
    private static final BigInteger CHECK = BigInteger.valueOf(97);
    private static final Map<String, Integer> LENGTHS = lengths();

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
        if (number == null || !number.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}")) {
            return false;
        }
        Integer length = LENGTHS.get(number.substring(0, 2));
        return length != null && length == number.length() && remainder(number) == 1;
    }

    /** ISO 7064: country and check digits go to the end, letters count 10 to 35. */
    private static int remainder(String number) {
        StringBuilder digits = new StringBuilder();
        (number.substring(4) + number.substring(0, 4))
                .chars()
                .forEach(c -> digits.append(Character.getNumericValue(c)));
        return new BigInteger(digits.toString()).mod(CHECK).intValue();
    }

    private static Map<String, Integer> lengths() {
        Map<String, Integer> lengths = new TreeMap<>();
        String table =
                "AD24 AL28 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GI23 GR27 HR21 HU28 IE22"
                        + " IS26 IT27 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SE24 SI19 SK24"
                        + " SM27 VA22";
        for (String country : table.split(" ")) {
            lengths.put(country.substring(0, 2), Integer.valueOf(country.substring(2)));
        }
        return Map.copyOf(lengths);
    }
}
