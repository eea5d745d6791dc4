package de.dresden.smartparticipation.platform.confirmation;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * A code that can be read aloud and typed from paper: eight syllables of a consonant and a vowel in groups of two, as
 * {@code kafe-miru-tola-besi}; no letters that look or sound alike. 75 syllables to the eighth are 49 bits: enough where
 * guessing is limited.
 */
final class SpeakableCode {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CONSONANTS = "bdfghjklmnprstw";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = 8;

    private SpeakableCode() {}

    static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < SYLLABLES; i++) {
            if (i > 0 && i % 2 == 0) {
                code.append('-');
            }
            code.append(one(CONSONANTS)).append(one(VOWELS));
        }
        return code.toString();
    }

    /** The letters alone, however somebody has typed or spaced them. */
    static String letters(String typed) {
        return typed == null ? "" : typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private static char one(String letters) {
        return letters.charAt(RANDOM.nextInt(letters.length()));
    }
}
