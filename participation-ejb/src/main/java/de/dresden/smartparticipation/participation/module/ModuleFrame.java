package de.dresden.smartparticipation.participation.module;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.time.Instant;

/**
 * What the rooms of the kinds need to know of a module.
 *
 * @param id key
 * @param consultation key of its consultation
 * @param reference public reference of its consultation, as {@code BV-2026-001}
 * @param kind what citizens can do in it
 * @param title title
 * @param intro what it is about, plain text; may be empty
 * @param department department that is responsible for the consultation
 * @param opensAt first moment; null while the phase has no days
 * @param closesAt first moment after it; null while the phase has no days, or where it has no end
 * @param open whether citizens can take part at this moment
 * @param visible whether citizens can see it: the consultation is no draft any more
 * @param titleEnglish title in English; may be empty
 * @param introEnglish what it is about in English; may be empty
 */
public record ModuleFrame(
        long id,
        long consultation,
        String reference,
        ModuleKind kind,
        String title,
        String intro,
        long department,
        Instant opensAt,
        Instant closesAt,
        boolean open,
        boolean visible,
        String titleEnglish,
        String introEnglish)
        implements Serializable {

    private static final String GERMAN = "de";
    private static final String ENGLISH = "en";

    /** Its title in both languages, for a sentence that is read in either. */
    public Wording name() {
        return new Wording(title, titleEnglish);
    }

    /** @param language of who reads, as {@code en}; without English words the German ones stand for them */
    public String titleIn(String language) {
        return ENGLISH.equals(titleLanguage(language)) ? titleEnglish : title;
    }

    /** @param language of who reads, as {@code en}; without English words the German ones stand for them */
    public String introIn(String language) {
        return ENGLISH.equals(introLanguage(language)) ? introEnglish : intro;
    }

    /** The language that {@link #titleIn} has. */
    public String titleLanguage(String language) {
        return ENGLISH.equals(language) && !titleEnglish.isEmpty() ? ENGLISH : GERMAN;
    }

    /** The language that {@link #introIn} has. */
    public String introLanguage(String language) {
        return ENGLISH.equals(language) && !introEnglish.isEmpty() ? ENGLISH : GERMAN;
    }
}
