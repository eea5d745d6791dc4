package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.rewards.emission.FactorChoice;
import de.dresden.smartparticipation.rewards.emission.Mode;
import java.util.List;

/**
 * What a trip is with another mode than the app took it for.
 *
 * @param mode how the member really went
 * @param choice what it is computed with, or null: no set is in force on its day
 * @param saving milligrams, or null: unknown
 * @param found what the rules say of it with this mode; empty where they have nothing against it
 */
record OtherMode(Mode mode, FactorChoice choice, Long saving, List<Reason> found) {

    OtherMode {
        found = List.copyOf(found);
    }

    OtherMode with(List<Reason> said) {
        return new OtherMode(mode, choice, saving, said);
    }
}
