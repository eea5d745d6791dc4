package de.dresden.smartparticipation.rewards.redemption;

import java.io.Serializable;

/**
 * The answer to who reserved.
 *
 * @param redemption as it stands now
 * @param code what is typed at the till, in groups; null where it exists already (it is kept nowhere, a new one can be had) and where
 *     none is typed
 * @param exists whether the same was reserved before
 */
public record Reserved(OwnRedemption redemption, String code, boolean exists) implements Serializable {

    /** A code never stands in a log. */
    @Override
    public String toString() {
        return "Reserved[" + redemption.reference() + "]";
    }
}
