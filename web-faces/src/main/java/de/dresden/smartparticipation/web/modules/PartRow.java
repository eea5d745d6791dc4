package de.dresden.smartparticipation.web.modules;

import de.dresden.smartparticipation.platform.survey.Choice;
import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;

/** A choice or line while it is entered. */
public class PartRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private int key;
    private String german;
    private String english;

    PartRow() {}

    PartRow(Choice choice) {
        key = choice.key();
        german = choice.wording().german();
        english = choice.wording().english();
    }

    boolean isEntered() {
        return german != null && !german.isBlank();
    }

    int key() {
        return key;
    }

    /** @param free the next key that was never given */
    Choice choice(int free) {
        return new Choice(key == 0 ? free : key, new Wording(german, english));
    }

    public String getGerman() {
        return german;
    }

    public void setGerman(String german) {
        this.german = german;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }
}
