package de.dresden.smartparticipation.rewards.trip;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.rule.RuleSheet;
import de.dresden.smartparticipation.rewards.trip.check.Plausibility;
import de.dresden.smartparticipation.rewards.trip.check.SameMovement;
import de.dresden.smartparticipation.rewards.trip.check.Surroundings;
import de.dresden.smartparticipation.rewards.trip.check.TripFacts;
import de.dresden.smartparticipation.rewards.trip.check.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemoWaysTest {

    private static final int MEMBERS = 68;
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 19);

    @Test
    void whatMembersOfTheDemoUsuallyDoIsPlausible() {
        RuleSheet delivered = RuleSheet.DELIVERED;
        Timetable[] tables = new Timetable[MEMBERS];
        for (int n = 0; n < MEMBERS; n++) {
            tables[n] = new Timetable();
            for (NewTrip trip : week(n)) {
                var facts = TripForm.facts(trip);
                var around = new Surroundings(
                        facts.end().plusSeconds(60),
                        tables[n].overlapping(facts.start(), facts.end()),
                        false,
                        null,
                        0L);
                assertThat(Plausibility.judge(facts, around, delivered).verdict())
                        .as(trip.toString())
                        .isEqualTo(Verdict.ACCEPT);
                tables[n].add(trip.id(), facts.mode(), facts.start(), facts.end());
            }
        }
    }

    @Test
    void noTwoMembersReportTheSameTrip() {
        Map<String, List<TripFacts>> seen = new HashMap<>();
        for (int n = 0; n < MEMBERS; n++) {
            List<TripFacts> own = week(n).stream().map(TripForm::facts).toList();
            for (TripFacts trip : own) {
                assertThat(SameMovement.cells(trip).stream()
                                .flatMap(cell -> seen.getOrDefault(cell, List.of()).stream()))
                        .noneMatch(other -> SameMovement.of(other, trip));
            }
            own.forEach(trip -> SameMovement.cells(trip)
                    .forEach(cell ->
                            seen.computeIfAbsent(cell, any -> new ArrayList<>()).add(trip)));
        }
    }

    @Test
    void commonModesHaveTwentyPeopleAndRareOnesHaveNot() {
        Map<Mode, Long> people = IntStream.range(0, MEMBERS)
                .boxed()
                .flatMap(n -> week(n).stream().map(NewTrip::mode).distinct())
                .collect(Collectors.groupingBy(mode -> mode, Collectors.counting()));
        assertThat(people.get(Mode.BICYCLE)).isGreaterThanOrEqualTo(20);
        assertThat(people.get(Mode.TRAM)).isGreaterThanOrEqualTo(20);
        assertThat(people.get(Mode.WALK)).isGreaterThanOrEqualTo(20);
        assertThat(people.get(Mode.RAIL_LOCAL)).isGreaterThanOrEqualTo(20);
        assertThat(people.get(Mode.CAR)).isLessThan(20);
    }

    private static List<NewTrip> week(int n) {
        return MONDAY.datesUntil(MONDAY.plusDays(6))
                .flatMap(day -> DemoWays.of(n, day).stream())
                .toList();
    }
}
