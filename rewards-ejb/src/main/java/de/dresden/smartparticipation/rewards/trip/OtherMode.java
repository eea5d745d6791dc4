package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.rewards.emission.FactorChoice;
import de.dresden.smartparticipation.rewards.emission.Mode;

/**
 * What a trip is with another mode than the app took it for.
 *
 * @param mode how the member really went
 * @param choice what it is computed with, or null: no set is in force on its day
 * @param saving milligrams, or null: unknown
 */
record OtherMode(Mode mode, FactorChoice choice, Long saving) {}
