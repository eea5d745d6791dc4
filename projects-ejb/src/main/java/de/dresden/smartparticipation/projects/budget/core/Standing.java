package de.dresden.smartparticipation.projects.budget.core;

import java.util.Map;
import java.util.TreeMap;

/**
 * How a year of a line stands.
 *
 * @param at which year of which line
 * @param sums of the whole line
 * @param freeze how it is frozen, or null
 * @param shares the sums of each project that has any
 */
public record Standing(LineYear at, Sums sums, Freeze freeze, Map<Long, Sums> shares) {

    /** @throws IllegalStateException where the sums do not hold: budget = committed + reserved + free, none below 0 */
    public Standing {
        shares = Map.copyOf(shares);
        if (!sums.hold() || !shares.values().stream().allMatch(Standing::holds)) {
            throw new IllegalStateException(at + " does not hold: " + sums + " " + shares);
        }
    }

    public static Standing empty(LineYear at) {
        return new Standing(at, Sums.NONE, null, Map.of());
    }

    public Sums share(Long project) {
        return project == null ? Sums.NONE : shares.getOrDefault(project, Sums.NONE);
    }

    /** What a freeze lets be committed by anybody; all that is free where there is none. */
    public long committable() {
        if (freeze == null) {
            return sums.free();
        }
        long underCeiling = sums.of(Part.COMMITTED) - sums.of(Part.RELEASE_USED);
        return Math.max(0, freeze.ceiling(sums.budget()) - underCeiling);
    }

    /** How it stands after a movement. */
    public Standing after(Entry entry) {
        Map<Long, Sums> parts = new TreeMap<>(shares);
        if (entry.project() != null) {
            parts.put(
                    entry.project(), share(entry.project()).plus(entry.change().ofProject()));
        }
        Freeze now = entry.kind() == MovementKind.LIFT ? null : entry.freeze() == null ? freeze : entry.freeze();
        return new Standing(at, sums.plus(entry.change()), now, parts);
    }

    private static boolean holds(Sums share) {
        return share.cents().values().stream().allMatch(sum -> sum >= 0)
                && share.open() >= 0
                && share.releaseLeft() >= 0;
    }
}
