/** Formatted text that people write: what of HTML is allowed, and what remains of it as plain text. */
package de.dresden.smartparticipation.platform.markup;
