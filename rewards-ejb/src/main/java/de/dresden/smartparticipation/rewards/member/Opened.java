package de.dresden.smartparticipation.rewards.member;

import java.time.Instant;

/**
 * What a device gets.
 *
 * @param member the member's pseudonym
 * @param token bearer token, shown this once
 * @param expiresAt when it ends; the device then proves itself anew
 * @param exists whether the key was known already
 */
public record Opened(String member, String token, Instant expiresAt, boolean exists) {

    /** A token stays out of logs. */
    @Override
    public String toString() {
        return "Opened[" + member + ", exists=" + exists + "]";
    }
}
