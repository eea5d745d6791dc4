package de.dresden.smartparticipation.rewards.trip.check;

import de.dresden.smartparticipation.platform.fault.Reason;

/**
 * What one rule has found.
 *
 * @param verdict REVIEW or REJECT
 * @param reason the sentence
 */
record Finding(Verdict verdict, Reason reason) {

    static Finding review(String key, Object... arguments) {
        return new Finding(Verdict.REVIEW, Reason.of("rewards.trip." + key, arguments));
    }

    static Finding reject(String key, Object... arguments) {
        return new Finding(Verdict.REJECT, Reason.of("rewards.trip." + key, arguments));
    }
}
