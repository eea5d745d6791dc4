package de.dresden.smartparticipation.rewards.redemption.code;

/**
 * The 32 characters of a code: digits and capitals without I, L, O (taken for 1 and 0 when they are typed) and U (so that fewer
 * words arise). The alphabet of Douglas Crockford's Base 32.
 */
final class CodeAlphabet {

    static final int SIZE = 32;

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private CodeAlphabet() {}

    static char sign(int value) {
        return SIGNS.charAt(value);
    }

    /** Value of a sign, whatever its case; I and L count as 1, O as 0. @return -1 where it is none */
    static int value(char typed) {
        char sign = typed >= 'a' && typed <= 'z' ? (char) (typed - 'a' + 'A') : typed;
        return switch (sign) {
            case 'O' -> 0;
            case 'I', 'L' -> 1;
            default -> SIGNS.indexOf(sign);
        };
    }
}
