package de.dresden.smartparticipation.projects.cooperation.company;

import java.io.Serializable;
import java.time.Instant;

/**
 * A consent that was given.
 *
 * @param purpose what for
 * @param wording version of the words that were agreed to
 * @param givenAt when
 * @param withdrawnAt when it was withdrawn, or null
 */
public record Consent(ConsentPurpose purpose, int wording, Instant givenAt, Instant withdrawnAt)
        implements Serializable {

    public boolean holds() {
        return withdrawnAt == null;
    }
}
