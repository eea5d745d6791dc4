/**
 * Texts of the public side that administrators write, in German and English: imprint, privacy notice, accessibility statement.
 * A text is never changed, only followed by its next version; the latest one is shown, all can be read.
 */
package de.dresden.smartparticipation.platform.publictext;
