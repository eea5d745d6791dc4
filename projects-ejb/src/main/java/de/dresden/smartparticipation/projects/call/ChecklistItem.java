package de.dresden.smartparticipation.projects.call;

import java.io.Serializable;

/**
 * What a clerk checks of an application.
 *
 * @param id key, the same in all versions of the terms; 0 for a new one
 * @param text what has to be so
 * @param mandatory whether an application is refused where it is not so
 */
public record ChecklistItem(long id, String text, boolean mandatory) implements Serializable {

    public ChecklistItem {
        text = text == null ? "" : text.strip();
    }

    ChecklistItem known(long key) {
        return new ChecklistItem(key, text, mandatory);
    }
}
