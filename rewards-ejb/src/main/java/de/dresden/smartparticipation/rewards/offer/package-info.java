/**
 * What partners offer for Taler.
 *
 * <p>Life cycle: a draft is proposed by one of the partner's own people or by a clerk, then approved by a first and by a second clerk of
 * the partner's department, published while it is valid and its partner is active, paused and resumed, ended; or returned, or
 * refused. A change is a new version that two clerks approve anew, whether it touches price and payout or words; the old one stays in
 * force until then.
 *
 * <p>How the tax office classifies an offer (§ 3 Abs. 13 to 15 UStG) is a recorded decision of its own; without one that fits, nothing is
 * approved. {@link de.dresden.smartparticipation.rewards.offer.OfferShelf} takes from the stock for redemptions, and keeps the codes of
 * partners sealed until a member has redeemed.
 *
 * <p>Units: price in whole Taler, payout in cents, days in Dresden.
 *
 * <p>Who may change it: the partner's own people propose; clerks of the department approve, pause and end. Everybody reads what is
 * published.
 */
package de.dresden.smartparticipation.rewards.offer;
