package de.dresden.smartparticipation.rewards.redemption;

import java.io.Serializable;

/**
 * A redemption in the list of the clerks.
 *
 * @param what the redemption
 * @param partner name of the partner
 * @param partnerReference its reference
 * @param member pseudonym; null of one who has left
 */
public record RedemptionRow(TillRow what, String partner, String partnerReference, String member)
        implements Serializable {}
