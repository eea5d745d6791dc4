package de.dresden.smartparticipation.platform.business;

/** German postal codes: five digits. */
public final class Postcode {

    /** Those of Dresden: 01067 to 01328. */
    private static final int FIRST_OF_DRESDEN = 1067;

    private static final int LAST_OF_DRESDEN = 1328;

    private Postcode() {}

    /** Whether it has the form of one. */
    public static boolean isOne(String code) {
        return code != null && code.matches("\\d{5}");
    }

    /** Whether it is a postal code of Dresden; what is none, or null, is not. */
    public static boolean inDresden(String code) {
        if (!isOne(code)) {
            return false;
        }
        int number = Integer.parseInt(code);
        return number >= FIRST_OF_DRESDEN && number <= LAST_OF_DRESDEN;
    }
}
