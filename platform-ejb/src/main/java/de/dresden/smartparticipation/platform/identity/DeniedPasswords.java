package de.dresden.smartparticipation.platform.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that everybody tries first. A password is denied where nothing is left of it but such words (one, the same again,
 * or two), whatever digits and signs stand around them and whatever digits stand for letters.
 */
final class DeniedPasswords {

    private static final Set<String> WORDS = read();
    private static final int MOST_WORDS = 2;

    private DeniedPasswords() {}

    static boolean contain(String password) {
        String lower = password.toLowerCase(Locale.GERMAN);
        String bare = lower.replaceAll("[^\\p{L}\\p{N}]", "");
        String letters = letters(trimmed(bare));
        return isMadeOfWords(bare, MOST_WORDS)
                || isMadeOfWords(trimmed(bare), MOST_WORDS)
                || isMadeOfWords(letters, MOST_WORDS)
                || isMadeOfWords(letters(bare), MOST_WORDS)
                || isMadeOfWords(letters.replaceAll("[^\\p{L}]", ""), MOST_WORDS)
                || isMadeOfWords(bare.replaceAll("[^\\p{L}]", ""), MOST_WORDS)
                || repeats(letters);
    }

    /** Without the digits before and after: years, counters. */
    private static String trimmed(String bare) {
        return bare.replaceAll("^\\p{N}+|\\p{N}+$", "");
    }

    /** With the letters that digits and signs stand for. */
    private static String letters(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('8', 'b');
    }

    private static boolean isMadeOfWords(String text, int most) {
        if (WORDS.contains(text)) {
            return true;
        }
        if (most < 2) {
            return false;
        }
        for (int cut = 2; cut < text.length() - 1; cut++) {
            if (WORDS.contains(text.substring(0, cut)) && isMadeOfWords(text.substring(cut), most - 1)) {
                return true;
            }
        }
        return false;
    }

    /** The same few letters again and again. */
    private static boolean repeats(String text) {
        for (int length = 1; length <= text.length() / 2; length++) {
            if (text.length() % length == 0
                    && text.equals(text.substring(0, length).repeat(text.length() / length))) {
                return length < 8 || WORDS.contains(text.substring(0, length));
            }
        }
        return false;
    }

    private static Set<String> read() {
        InputStream words = DeniedPasswords.class.getResourceAsStream("denied-passwords.txt");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(words, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
