package de.dresden.smartparticipation.projects.decision;

import java.io.Serializable;

/**
 * A decision in a command.
 *
 * @param call reference of the call
 * @param number number of the decision within it, from 1
 * @param version as it was read
 */
public record DecisionKey(String call, int number, long version) implements Serializable {

    /** How it is called, as {@code FA-2026-01/1}. */
    public String reference() {
        return call + "/" + number;
    }
}
