/**
 * Finds contributions that say the same: shown to whoever types a title, so that one can be supported instead of written again.
 *
 * <p>How alike two are is a number from 0 to 1 ({@link de.dresden.smartparticipation.participation.likeness.Likeness}): letters of the
 * titles (trigrams, which forgive typing errors), words of the titles (German stems, rare ones weigh more), and whether the other
 * one's text speaks of what the title says. Unlike ones are not shown.
 */
package de.dresden.smartparticipation.participation.likeness;
