package de.dresden.smartparticipation.participation.contribution;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which words of a text are blackened. Words are counted from 0, as {@link #words} cuts them.
 *
 * @param words positions of the blackened words
 */
public record Redaction(Set<Integer> words) implements Serializable {

    /** What stands in the place of a word, whatever its length. */
    public static final String BLACK = "█████";

    public static final Redaction NONE = new Redaction(Set.of());

    public Redaction {
        words = Set.copyOf(words);
    }

    /**
     * A word of a text.
     *
     * @param text the word itself
     * @param gap what follows up to the next word
     */
    public record Word(String text, String gap) implements Serializable {}

    /** Cuts at white space: an address, a number with its signs or a name with its comma is one word. */
    public static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            int next = end;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            words.add(new Word(text.substring(at, end), text.substring(end, next)));
            at = next;
        }
        return words;
    }

    /** What is blackened in a text, as it is shown. */
    static Redaction in(String text, String shown) {
        if (shown == null) {
            return NONE;
        }
        List<Word> original = words(text);
        List<Word> left = words(shown);
        return new Redaction(IntStream.range(0, Math.min(original.size(), left.size()))
                .filter(i -> left.get(i).text().equals(BLACK)
                        && !original.get(i).text().equals(BLACK))
                .boxed()
                .collect(Collectors.toSet()));
    }

    int size() {
        return words.size();
    }

    /** The text with the chosen words blackened; null where nothing is. */
    String shown(String text) {
        if (words.isEmpty()) {
            return null;
        }
        StringBuilder shown = new StringBuilder();
        List<Word> all = words(text);
        for (int i = 0; i < all.size(); i++) {
            shown.append(words.contains(i) ? BLACK : all.get(i).text())
                    .append(all.get(i).gap());
        }
        return shown.toString();
    }
}
