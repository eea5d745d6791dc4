/**
 * Dialogue: a text or plan in sections, and comments of citizens at each of them, answered one level deep.
 *
 * <p>The text is written by a CONSULTATION_MANAGER of the responsible department; a section with comments stays, its words can be
 * corrected. A comment is RECEIVED and waits, or is SHOWN at once, as the module says; everybody can report one. A MODERATOR of the
 * department shows or refuses it, with a ground; an opinion is none. Comments can be written while the module is open and read as long
 * as the consultation is shown.
 */
package de.dresden.smartparticipation.participation.dialogue;
