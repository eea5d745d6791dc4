package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.fault.Refused;
import java.io.Serializable;

/**
 * A conflict of interest as it is told.
 *
 * @param ground which rule of the law
 * @param reason what it consists in, 1 to 2,000 characters
 */
public record Raised(ConflictGround ground, String reason) implements Serializable {

    /** @throws Refused where the ground or the reason is missing */
    Raised complete() {
        if (ground == null
                || reason == null
                || reason.isBlank()
                || reason.strip().length() > JuryMember.LONGEST) {
            throw new Refused(JuryRound.because("conflict-reason", JuryMember.LONGEST));
        }
        return new Raised(ground, reason.strip());
    }
}
