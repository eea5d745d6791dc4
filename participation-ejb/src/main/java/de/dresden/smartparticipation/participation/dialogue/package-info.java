/**
 * Dialogue: a text or plan in sections, each of which citizens can comment on (room {@code comment}).
 *
 * <p>The text is written by a CONSULTATION_MANAGER of the responsible department; a section with comments stays, its words can be
 * corrected. The module says whether comments are looked at before they are shown.
 */
package de.dresden.smartparticipation.participation.dialogue;
