package de.dresden.smartparticipation.rewards.redemption;

import de.dresden.smartparticipation.rewards.offer.OfferFrame;
import java.time.Instant;

/**
 * What is kept of a new redemption besides what the member asked for.
 *
 * @param offer as it was taken
 * @param take key of what was taken
 * @param codeHash keyed hash of the code, or null where none is typed
 */
record NewRow(OfferFrame offer, long take, String codeHash, Instant reservedAt, Instant until) {}
