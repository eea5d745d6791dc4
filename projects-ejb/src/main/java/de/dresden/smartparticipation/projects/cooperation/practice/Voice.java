package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.time.Instant;

/**
 * A company of the pair in a version.
 *
 * @param company its key
 * @param name its name, as it was when the version was begun
 * @param sector code of its sector, as it was then; may be null
 * @param quote its own words; may be empty
 * @param agreedAt when it agreed to exactly this version, or null
 */
public record Voice(long company, String name, String sector, Wording quote, Instant agreedAt) implements Serializable {

    /** The same, with or without its agreement. */
    Voice agreed(Instant at) {
        return new Voice(company, name, sector, quote, at);
    }

    /** The same with these words. */
    Voice saying(Wording words) {
        return new Voice(company, name, sector, words, agreedAt);
    }
}
