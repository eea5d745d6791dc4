package de.dresden.smartparticipation.rewards.trip.check;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleSheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges trips: all rules are asked, the worst answer counts, and every sentence is told. */
public final class Plausibility {

    private static final long KILOGRAM = 1_000_000;

    private Plausibility() {}

    public static Judgement judge(TripFacts trip, Surroundings around, RuleSheet sheet) {
        List<Finding> found = Stream.of(TripRule.values())
                .map(rule -> rule.judge(trip, around, sheet))
                .flatMap(Optional::stream)
                .toList();
        Optional<Verdict> worst = found.stream().map(Finding::verdict).max(Verdict::compareTo);
        return worst.isPresent()
                ? new Judgement(worst.get(), found.stream().map(Finding::reason).toList(), 0)
                : accepted(around.saving(), around.creditedToday(), sheet);
    }

    /**
     * How much of an accepted trip counts.
     *
     * @param saving milligrams, or null: unknown; less than nothing earns nothing
     * @param creditedToday milligrams that counted on its day so far
     */
    public static Judgement accepted(Long saving, long creditedToday, RuleSheet sheet) {
        if (saving == null) {
            return new Judgement(Verdict.ACCEPT, List.of(Reason.of("rewards.trip.unknown-saving")), 0);
        }
        if (saving <= 0) {
            return new Judgement(Verdict.ACCEPT, List.of(Reason.of("rewards.trip.no-saving")), 0);
        }
        long cap = sheet.of(RuleName.DAILY_SAVING_MILLIGRAMS);
        long room = Math.max(0, cap - creditedToday);
        return saving <= room
                ? new Judgement(Verdict.ACCEPT, List.of(), saving)
                : new Judgement(Verdict.CAP, List.of(Reason.of("rewards.trip.capped", cap / KILOGRAM)), room);
    }
}
