package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;

/**
 * A criterion by which the jury scores.
 *
 * @param id key, the same in all versions of the terms; 0 for a new one
 * @param title what is judged
 * @param titleEnglish the same in English; empty: the German words stand for it
 * @param help what is meant, for the jury and for who applies; may be empty
 * @param helpEnglish the same in English; may be empty
 * @param weight weight among the others, 1 to 100
 * @param lowest least score
 * @param highest best score
 */
public record Criterion(
        long id,
        String title,
        String titleEnglish,
        String help,
        String helpEnglish,
        int weight,
        int lowest,
        int highest)
        implements Serializable {

    public Criterion {
        title = title == null ? "" : title.strip();
        titleEnglish = titleEnglish == null ? "" : titleEnglish.strip();
        help = help == null ? "" : help.strip();
        helpEnglish = helpEnglish == null ? "" : helpEnglish.strip();
    }

    /** Described in German only. */
    public static Criterion german(long id, String title, String help, int weight, int lowest, int highest) {
        return new Criterion(id, title, "", help, "", weight, lowest, highest);
    }

    /** What is judged, in the language of who reads. */
    public Wording named() {
        return new Wording(title, titleEnglish);
    }

    /** What is meant, in the language of who reads. */
    public Wording explained() {
        return new Wording(help, helpEnglish);
    }

    Criterion known(long key) {
        return new Criterion(key, title, titleEnglish, help, helpEnglish, weight, lowest, highest);
    }

    /** What it is judged by: the German words; a translation may come later and change. */
    Criterion decisive() {
        return german(id, title, help, weight, lowest, highest);
    }
}
