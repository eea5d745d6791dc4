package de.dresden.smartparticipation.rewards.emission;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One mode in two sets; grams a passenger-kilometre.
 *
 * @param mode the mode
 * @param now in the set in force, or null: unknown there
 * @param then in the other set, or null: unknown there
 */
public record FactorDifference(Mode mode, Integer now, Integer then) implements Serializable {

    public boolean differs() {
        return !Objects.equals(now, then);
    }

    /** All modes that have a figure in one of the two, in their order. */
    static List<FactorDifference> between(List<FactorRow> now, List<FactorRow> then) {
        Map<Mode, Integer> left = figures(now);
        Map<Mode, Integer> right = figures(then);
        List<FactorDifference> all = new ArrayList<>();
        for (Mode mode : Mode.values()) {
            if (left.containsKey(mode) || right.containsKey(mode)) {
                all.add(new FactorDifference(mode, left.get(mode), right.get(mode)));
            }
        }
        return all;
    }

    private static Map<Mode, Integer> figures(List<FactorRow> rows) {
        return rows.stream().collect(Collectors.toMap(FactorRow::mode, FactorRow::gramsPerKm));
    }
}
