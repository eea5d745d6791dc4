/**
 * How people without an account show that something is theirs: by a secret link, by a confirmed e-mail address (double opt-in),
 * by a code from a letter.
 *
 * <p>A link is issued, opened as often as its holder likes, and ends by time or by being revoked. A confirmation is asked for,
 * and confirmed by a button on the page that its link leads to, since programs that look for viruses open links too; what is
 * confirmed is told as {@link de.dresden.smartparticipation.platform.confirmation.AddressConfirmed} in the same transaction. What
 * is not confirmed within seven days is forgotten, and of what is confirmed the address: the room that asked keeps it, where it has to,
 * under its own retention. So nobody can bring together what a room counts without a person, as a sheet of a survey with its day, and
 * the address that was confirmed at a moment. Of tokens and codes only hashes are kept.
 */
package de.dresden.smartparticipation.platform.confirmation;
