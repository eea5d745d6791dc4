package de.dresden.smartparticipation.platform.happening;

import java.util.Locale;
import java.util.Optional;

/**
 * Told by a room: what its subjects are called, for mails and pages that people outside read. They know a title, not a
 * reference. A plain CDI bean.
 */
public interface SubjectTitle {

    /** Type of the subjects that it knows, as in {@link Subject#type()}. */
    String type();

    /** The title as it may be shown outside, in the language where it has one; nothing where there is no such subject. */
    Optional<String> of(Subject subject, Locale language);
}
