package de.dresden.smartparticipation.rewards.challenge;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/** Eight random signs that are not mixed up when read or typed: 32 to the eighth are 40 bits. */
final class ReadableCode {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("[2-9A-HJ-NP-Z]{" + LENGTH + "}");

    private ReadableCode() {}

    static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** As it is kept: without blanks and strokes, in capitals; empty where it has another form. */
    static String of(String typed) {
        String code = typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(code).matches() ? code : "";
    }

    /** In two groups, for reading. */
    static String shown(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }
}
