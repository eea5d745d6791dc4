package de.dresden.smartparticipation.projects.proof;

import java.io.Serializable;
import java.util.Set;

/**
 * Which proofs to list.
 *
 * @param text part of the project's title or reference, or of the recipient; null or empty: all
 * @param states none: all
 * @param due none: all
 */
public record ProofFilter(String text, Set<ProofState> states, Set<ProofDue> due) implements Serializable {

    public ProofFilter {
        text = text == null ? "" : text.strip();
        states = Set.copyOf(states);
        due = Set.copyOf(due);
    }

    public static ProofFilter all() {
        return new ProofFilter(null, Set.of(), Set.of());
    }
}
