package de.dresden.smartparticipation.platform.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody typed into the search field. */
record SearchTerm(String text) {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    // Two to four letters, a hyphen or blank, then digits: «BE-2026-00042», «be 2026».
    private static final Pattern REFERENCE = Pattern.compile("\\p{L}{2,4}\\s*[-\\s]\\s*\\d[\\p{L}\\d/\\-\\s]*");

    SearchTerm {
        String typed = text == null ? "" : SPACE.matcher(text).replaceAll(" ").strip();
        text = typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    boolean empty() {
        return text.isEmpty();
    }

    /** Whether it looks like a reference or the beginning of one. */
    boolean looksLikeReference() {
        return REFERENCE.matcher(text).matches();
    }

    /** As references are written: in capitals, hyphens for blanks. */
    String reference() {
        return text.toUpperCase(Locale.ROOT).replace(' ', '-').replaceAll("-+", "-");
    }

    List<String> words() {
        return Arrays.stream(text.split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}
