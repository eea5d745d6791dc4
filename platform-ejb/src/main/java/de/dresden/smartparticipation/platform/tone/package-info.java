/** The few tones in which the pages draw states. */
package de.dresden.smartparticipation.platform.tone;
