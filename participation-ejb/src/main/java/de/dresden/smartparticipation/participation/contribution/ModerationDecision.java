package de.dresden.smartparticipation.participation.contribution;

import java.io.Serializable;

/**
 * What moderation decides on many at once.
 *
 * @param accept whether they are accepted; else they are refused
 * @param ground why they are refused; null where they are accepted
 * @param remark what else the senders should know, or null
 */
public record ModerationDecision(boolean accept, RefusalGround ground, String remark) implements Serializable {

    public static ModerationDecision accepting() {
        return new ModerationDecision(true, null, null);
    }

    public static ModerationDecision refusing(RefusalGround ground, String remark) {
        return new ModerationDecision(false, ground, remark);
    }
}
