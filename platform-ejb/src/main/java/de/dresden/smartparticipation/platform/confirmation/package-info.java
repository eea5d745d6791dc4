/**
 * How people without an account show that something is theirs: by a secret link, by a confirmed e-mail address (double opt-in),
 * by a code from a letter.
 *
 * <p>A link is issued, opened as often as its holder likes, and ends by time or by being revoked. A confirmation is asked for,
 * and confirmed by a button on the page that its link leads to, since programs that look for viruses open links too; what is
 * confirmed is told as {@link de.dresden.smartparticipation.platform.confirmation.AddressConfirmed} in the same transaction. What
 * is not confirmed within seven days is forgotten. Of tokens and codes only hashes are kept.
 */
package de.dresden.smartparticipation.platform.confirmation;
