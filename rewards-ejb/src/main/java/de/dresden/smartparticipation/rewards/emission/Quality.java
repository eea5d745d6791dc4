package de.dresden.smartparticipation.rewards.emission;

import java.util.Collection;
import java.util.Comparator;

/** How well a figure is confirmed, best first; its word is the text {@code rewards.quality.<constant>}. */
public enum Quality {
    /** Quoted alike by several independent public files. */
    A,
    /** Found in one public file. */
    B,
    /** From the press, or of unknown origin. */
    C;

    /** What the verification of the reference table says: {@code A: …}, {@code B: …}, anything else is C. */
    static Quality of(String verification) {
        String text = verification == null ? "" : verification.strip();
        if (text.equals("A") || text.startsWith("A:")) {
            return A;
        }
        return text.equals("B") || text.startsWith("B:") ? B : C;
    }

    /** A set is as good as its worst figure. */
    static Quality worst(Collection<Quality> all) {
        return all.stream().max(Comparator.naturalOrder()).orElse(C);
    }
}
