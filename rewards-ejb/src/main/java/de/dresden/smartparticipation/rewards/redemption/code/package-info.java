/**
 * The code of a redemption and what its QR code says: plain Java.
 *
 * <p>A code is {@value de.dresden.smartparticipation.rewards.redemption.code.RedemptionCode#RANDOM} random characters and a check
 * character. Nobody guesses it, and who mistypes it learns that at once: every single wrong character and every swap is found.
 */
package de.dresden.smartparticipation.rewards.redemption.code;
