package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import java.io.Serializable;
import java.time.Instant;

/**
 * What the city holds of a partner, as its own people read it.
 *
 * @param key key and version for the next command
 * @param state where the partner stands
 * @param current what is in force, or the application where nothing is yet
 * @param change what shall change of it; null where nothing is open
 * @param contact who is reached
 * @param confirmed whether the e-mail address answered its mail
 * @param wished who shall be reached, as it was proposed last; null where it is accepted or taken back, or none was
 */
public record OwnData(
        PartnerKey key,
        PartnerState state,
        VersionView current,
        OpenChange change,
        Contact contact,
        boolean confirmed,
        WishedContact wished)
        implements Serializable {

    /**
     * A change that is open.
     *
     * @param version all of it as it shall be
     * @param state proposed or returned
     * @param own whether the partner's own people proposed it
     * @param at when it was proposed
     * @param remark why it came back, or null
     */
    public record OpenChange(VersionView version, ApprovalState state, boolean own, Instant at, String remark)
            implements Serializable {

        public boolean returned() {
            return state == ApprovalState.RETURNED;
        }
    }

    /**
     * @param contact who shall be reached
     * @param state proposed or returned
     * @param at when it was proposed
     * @param remark why it came back, or null
     */
    public record WishedContact(Contact contact, ApprovalState state, Instant at, String remark)
            implements Serializable {

        public boolean returned() {
            return state == ApprovalState.RETURNED;
        }
    }

    /** Whether another change of what is approved can be proposed now. */
    public boolean mayPropose() {
        return state.admitted() && (change == null || change.own() && change.returned());
    }

    /** Whether someone else to be reached can be proposed now. */
    public boolean mayWish() {
        return !state.over() && (wished == null || wished.returned());
    }
}
