package de.dresden.smartparticipation.rewards.redemption.code;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * A code with which one redemption is redeemed: a check sign, then {@value #RANDOM} random ones of five bits each, at least the 128
 * bits that nobody guesses.
 *
 * @param text the {@value #LENGTH} signs without gaps, normalised
 */
public record RedemptionCode(String text) implements Serializable {

    /** Random signs: 130 bits. */
    public static final int RANDOM = 26;

    /** All signs, the check sign included. */
    public static final int LENGTH = RANDOM + 1;

    /** Most characters that are read at all: a code with generous gaps. */
    static final int LONGEST_TYPED = 100;

    private static final int GROUP = 4;

    /** @throws IllegalArgumentException where it is no code */
    public RedemptionCode {
        if (!typed(text).map(signs -> fits(signs) && signs.equals(text)).orElse(false)) {
            throw new IllegalArgumentException("no code of a redemption");
        }
    }

    /** A new one. */
    public static RedemptionCode draw(SecureRandom random) {
        int[] values = new int[RANDOM];
        StringBuilder signs = new StringBuilder(LENGTH);
        for (int i = 0; i < RANDOM; i++) {
            values[i] = random.nextInt(CodeAlphabet.SIZE);
            signs.append(CodeAlphabet.sign(values[i]));
        }
        return new RedemptionCode(
                signs.insert(0, CodeAlphabet.sign(CheckSign.of(values))).toString());
    }

    /**
     * Reads what somebody typed: in small letters, with O for 0, I or L for 1, with blanks and dashes anywhere.
     *
     * @return nothing where it has another length, other signs, or the check sign does not fit
     */
    public static Optional<RedemptionCode> read(String typed) {
        return typed(typed).filter(RedemptionCode::fits).map(RedemptionCode::new);
    }

    /** In groups of four, to be read and typed. */
    public String grouped() {
        StringBuilder groups = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            groups.append(i > 0 && i % GROUP == 0 ? "-" : "").append(text.charAt(i));
        }
        return groups.toString();
    }

    /** A code never stands in a log. */
    @Override
    public String toString() {
        return "RedemptionCode[…]";
    }

    private static Optional<String> typed(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        StringBuilder signs = new StringBuilder(LENGTH);
        for (char one : typed.toCharArray()) {
            if (Character.isWhitespace(one) || Character.isSpaceChar(one) || isDash(one)) {
                continue;
            }
            int value = CodeAlphabet.value(one);
            if (value < 0) {
                return Optional.empty();
            }
            signs.append(CodeAlphabet.sign(value));
        }
        return signs.length() == LENGTH ? Optional.of(signs.toString()) : Optional.empty();
    }

    /** Also the dashes that a word processor makes of the one on the keyboard. */
    private static boolean isDash(char one) {
        return Character.getType(one) == Character.DASH_PUNCTUATION || one == '\u2212';
    }

    private static boolean fits(String signs) {
        return CheckSign.fits(
                signs.chars().map(sign -> CodeAlphabet.value((char) sign)).toArray());
    }
}
