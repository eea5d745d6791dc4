package de.dresden.smartparticipation.projects.cooperation.company;

import java.io.Serializable;

/**
 * Another company that is wished for or must not be.
 *
 * @param kind which of both
 * @param named its name as it was typed
 */
public record WishEntry(WishKind kind, String named) implements Serializable {

    public WishEntry {
        named = Given.line(named);
    }
}
