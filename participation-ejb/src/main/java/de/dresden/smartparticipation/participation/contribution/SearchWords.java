package de.dresden.smartparticipation.participation.contribution;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What somebody typed into the search.
 *
 * @param typed as it was typed, not blank
 */
record SearchWords(String typed) {

    /** Sorts behind everything that begins with what stands before it. */
    private static final String LAST = new String(Character.toChars(Character.MAX_CODE_POINT));

    /** As a query of PostgreSQL's full text: every word, also as the beginning of a longer one; empty without a word. */
    String query() {
        return Arrays.stream(typed.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }

    /** Beginning of a number, in small letters. */
    String number() {
        return typed.toLowerCase(Locale.ROOT);
    }

    /** Beginning of a reference, in capitals. */
    String reference() {
        return typed.toUpperCase(Locale.ROOT);
    }

    /** Behind all that begins with the text. */
    static String behind(String beginning) {
        return beginning + LAST;
    }
}
