package de.dresden.smartparticipation.rewards.member;

import java.io.Serializable;
import java.time.Instant;

/**
 * A member as the other rooms know it.
 *
 * @param id key
 * @param reference pseudonym, {@code KM-7F3K-9QRA}; null of one who has left
 * @param state how it stands
 * @param since when the account was opened
 */
public record MemberFrame(long id, String reference, MemberState state, Instant since) implements Serializable {

    public boolean active() {
        return state == MemberState.ACTIVE;
    }
}
