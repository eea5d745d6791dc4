/**
 * What citizens say to a contribution, or to a section of a dialogue: comments in threads of one level.
 *
 * <p>A comment is RECEIVED and waits for a moderator, or is SHOWN at once, as what it is said to has it ({@link DiscussionSource});
 * everybody can report one that is shown. A MODERATOR of the consultation's department shows or refuses those that wait or were
 * reported, with a ground; an opinion is none. Refusing ends what one comment says, not what others answered: where answers are shown,
 * an empty place stands above them.
 *
 * <p>Comments can be written while the module is open, and read as long as the consultation is shown. A comment belongs to nobody: no
 * address and no browser is kept with it. So its writer cannot take it back alone, but can report it, as everybody can.
 */
package de.dresden.smartparticipation.participation.comment;
