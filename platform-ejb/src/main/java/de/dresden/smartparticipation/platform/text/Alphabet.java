package de.dresden.smartparticipation.platform.text;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The order of names in a list, as a German dictionary has it: Ä beside A and not after Z, large and small letters together. */
public final class Alphabet {

    private Alphabet() {}

    /** Never 0 for two texts that differ. */
    public static Comparator<String> order() {
        Comparator<Object> german = Collator.getInstance(Locale.GERMAN);
        return ((Comparator<String>) german::compare).thenComparing(Comparator.naturalOrder());
    }

    /** @param name by which things are ordered; never null */
    public static <T> Comparator<T> by(Function<T, String> name) {
        return Comparator.comparing(name, order());
    }
}
