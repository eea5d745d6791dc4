package de.dresden.smartparticipation.platform.publictext;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;

/**
 * One version of a text.
 *
 * @param name which text
 * @param number number of the version, from 1
 * @param german formatted text
 * @param english formatted text
 * @param remark what was changed
 * @param publishedAt since when it holds
 * @param publishedBy who wrote it, or null: it came with the product
 * @param current whether it is the one in force
 */
public record PublicText(
        PublicTextName name,
        int number,
        String german,
        String english,
        String remark,
        Instant publishedAt,
        String publishedBy,
        boolean current)
        implements Serializable {

    /** The formatted text in a language. */
    public String in(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? english : german;
    }
}
