package de.dresden.smartparticipation.rewards.member;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * Something happened to a member. Never tells of a network or a key.
 *
 * @param subject the member
 * @param what {@code opened}, {@code device-added}, {@code device-removed}, {@code blocked}, {@code unblocked}, {@code left}
 * @param before values before
 * @param after values after
 * @param actingFor in whose name a clerk acted, or null
 */
record MemberChanged(Subject subject, String what, Map<String, ?> before, Map<String, ?> after, Long actingFor)
        implements Happening {

    @Override
    public String action() {
        return "member." + what;
    }
}
