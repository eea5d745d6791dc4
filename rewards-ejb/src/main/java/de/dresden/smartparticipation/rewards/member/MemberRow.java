package de.dresden.smartparticipation.rewards.member;

import java.io.Serializable;
import java.time.Instant;

/**
 * A member as clerks see it.
 *
 * @param id key
 * @param reference pseudonym
 * @param state how it stands
 * @param openedAt when the account was opened
 * @param appVersion of the app that opened it
 * @param devices how many devices it has
 * @param blockReason why it is blocked, or null
 * @param version to be sent back with a change
 */
public record MemberRow(
        long id,
        String reference,
        MemberState state,
        Instant openedAt,
        String appVersion,
        long devices,
        String blockReason,
        long version)
        implements Serializable {}
