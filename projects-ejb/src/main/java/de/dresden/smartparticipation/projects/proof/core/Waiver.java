package de.dresden.smartparticipation.projects.proof.core;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.Optional;

/**
 * That interest is not claimed, as § 49a Abs. 3 Satz 2 VwVfG allows, in particular where the project did not cause it and pays in time.
 *
 * @param cents how much of the interest
 * @param reason why, in words
 */
public record Waiver(long cents, String reason) {

    /** @return why it cannot be, or nothing */
    public Optional<Reason> refused(long interestCents) {
        if (cents <= 0 || cents > interestCents) {
            return Optional.of(cents <= 0 ? Refusals.notPositive() : Refusals.moreThanClaimed(interestCents));
        }
        return reason == null || reason.isBlank() ? Optional.of(Refusals.reasonMissing()) : Optional.empty();
    }
}
