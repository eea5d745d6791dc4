package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;

/**
 * What a clerk checks of an application.
 *
 * @param id key, the same in all versions of the terms; 0 for a new one
 * @param text what has to be so
 * @param textEnglish the same in English; empty: the German words stand for it
 * @param mandatory whether an application is refused where it is not so
 */
public record ChecklistItem(long id, String text, String textEnglish, boolean mandatory) implements Serializable {

    public ChecklistItem {
        text = text == null ? "" : text.strip();
        textEnglish = textEnglish == null ? "" : textEnglish.strip();
    }

    /** Described in German only. */
    public static ChecklistItem german(long id, String text, boolean mandatory) {
        return new ChecklistItem(id, text, "", mandatory);
    }

    /** What has to be so, in the language of who reads. */
    public Wording said() {
        return new Wording(text, textEnglish);
    }

    ChecklistItem known(long key) {
        return new ChecklistItem(key, text, textEnglish, mandatory);
    }

    /** What is checked: the German words; a translation may come later and change. */
    ChecklistItem decisive() {
        return german(id, text, mandatory);
    }
}
