package de.dresden.smartparticipation.participation.measure;

import java.io.Serializable;

/**
 * What is entered for a measure.
 *
 * @param title the measure or statement itself, 2 to 300 characters
 * @param text what is meant by it, plain text up to 5,000 characters; may be empty
 * @param titleEn the title in English; empty where there is none, then the German one is shown
 * @param textEn the text in English; may be empty
 * @param topic topic of the consultation, or null
 * @param department department that would carry it out, or null
 */
public record MeasureData(String title, String text, String titleEn, String textEn, Long topic, Long department)
        implements Serializable {

    public MeasureData {
        title = stripped(title);
        text = stripped(text);
        titleEn = stripped(titleEn);
        textEn = stripped(textEn);
    }

    /** In German only, of no topic and no department. */
    public MeasureData(String title, String text) {
        this(title, text, "", "", null, null);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
