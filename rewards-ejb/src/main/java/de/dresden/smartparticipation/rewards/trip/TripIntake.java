package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.rewards.emission.FactorChoice;
import de.dresden.smartparticipation.rewards.emission.Factors;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.emission.Saving;
import de.dresden.smartparticipation.rewards.rule.RuleSheet;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import de.dresden.smartparticipation.rewards.trip.TripLog.Judged;
import de.dresden.smartparticipation.rewards.trip.TripLog.Known;
import de.dresden.smartparticipation.rewards.trip.check.Judgement;
import de.dresden.smartparticipation.rewards.trip.check.Plausibility;
import de.dresden.smartparticipation.rewards.trip.check.Surroundings;
import de.dresden.smartparticipation.rewards.trip.check.TripFacts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes the trips of one call: reads what is known once, judges one after the other in memory, keeps all with one statement. The
 * member is held meanwhile, so two calls at once neither count a trip twice nor pass the day's limit together.
 */
@Dependent
class TripIntake {

    /**
     * What came of a call.
     *
     * @param answers one a trip, in the order of the trips
     * @param accepted those that were accepted, in the same order
     * @param taken how many were taken, by how they stand
     */
    record Taken(List<TripAnswer> answers, List<TripAccepted> accepted, Map<TripState, Long> taken) {}

    @Inject
    private TripLog log;

    @Inject
    private Factors factors;

    @Inject
    private RuleValues rules;

    TripIntake() {}

    TripIntake(TripLog log, Factors factors, RuleValues rules) {
        this.log = log;
        this.factors = factors;
        this.rules = rules;
    }

    Taken take(long member, List<NewTrip> trips, Instant now) {
        Set<String> areas = log.areas(trips.stream()
                .flatMap(trip -> Stream.of(trip.from(), trip.to()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<List<Reason>> wrong =
                trips.stream().map(trip -> TripForm.check(trip, areas)).toList();
        List<NewTrip> readable = new ArrayList<>();
        for (int i = 0; i < trips.size(); i++) {
            if (wrong.get(i).isEmpty()) {
                readable.add(trips.get(i));
            }
        }
        Instant countsFrom = log.hold(member).orElse(null);
        Call call = new Call(member, countsFrom, readable, now);
        List<TripAnswer> answers = new ArrayList<>();
        for (int i = 0; i < trips.size(); i++) {
            answers.add(
                    wrong.get(i).isEmpty()
                            ? call.answer(trips.get(i))
                            : TripAnswer.refused(trips.get(i).id(), wrong.get(i)));
        }
        return new Taken(answers, call.keep(), call.counted());
    }

    /** One call while it is worked on. */
    private final class Call {

        private final long member;
        private final Instant countsFrom;
        private final Instant now;
        private final RuleSheet sheet;
        private final Map<String, Known> known;
        private final Timetable timetable;
        private final Set<TripFacts> ofOthers;
        private final Map<LocalDate, Long> credited;
        private final Map<LocalDate, Long> more = new HashMap<>();
        private final Map<LocalDate, Map<Mode, FactorChoice>> choices;
        private final Map<String, Judged> judged = new LinkedHashMap<>();

        Call(long member, Instant countsFrom, List<NewTrip> trips, Instant now) {
            this.member = member;
            this.countsFrom = countsFrom;
            this.now = now;
            sheet = rules.at(now);
            List<TripFacts> facts = trips.stream().map(TripForm::facts).toList();
            known = log.known(member, trips.stream().map(NewTrip::id).toList());
            timetable = log.timetable(
                    member,
                    facts.stream().map(TripFacts::start).min(Instant::compareTo).orElse(now),
                    facts.stream().map(TripFacts::end).max(Instant::compareTo).orElse(now.plusSeconds(1)));
            log.claim(facts, now);
            ofOthers = log.ofOthers(member, facts, now);
            Set<LocalDate> days = days(facts);
            credited = log.credited(member, days);
            choices = factors.all(days);
        }

        TripAnswer answer(NewTrip trip) {
            TripFacts facts = TripForm.facts(trip);
            String content = TripForm.content(facts, trip);
            Known there = known.get(trip.id());
            if (there != null) {
                return again(trip, content, there);
            }
            Judged one = judge(trip, facts, content);
            judged.put(trip.id(), one);
            Judgement judgement = one.judgement();
            known.put(
                    trip.id(),
                    new Known(content, one.state(), one.saving(), judgement.credited(), judgement.reasons()));
            if (one.state() != TripState.REJECTED) {
                timetable.add(trip.id(), facts.mode(), facts.start(), facts.end());
            }
            if (judgement.credited() > 0) {
                more.merge(one.day(), judgement.credited(), Math::addExact);
                credited.merge(one.day(), judgement.credited(), Math::addExact);
            }
            return new TripAnswer(
                    trip.id(),
                    TripAnswer.Outcome.TAKEN,
                    one.state(),
                    one.saving(),
                    judgement.credited(),
                    judgement.reasons());
        }

        /** One whose details are gone by now cannot be compared any more: it is the one it says. */
        private TripAnswer again(NewTrip trip, String content, Known there) {
            return there.content() == null || there.content().equals(content)
                    ? new TripAnswer(
                            trip.id(),
                            TripAnswer.Outcome.EXISTS,
                            there.state(),
                            there.saving(),
                            there.credited(),
                            there.reasons())
                    : TripAnswer.refused(trip.id(), List.of(Reason.of("rewards.trip.other-content", trip.id())));
        }

        private Judged judge(NewTrip trip, TripFacts facts, String content) {
            LocalDate day = day(facts);
            FactorChoice factor = choices.getOrDefault(day, Map.of()).get(facts.mode());
            OptionalLong saving = factor == null ? OptionalLong.empty() : Saving.milligrams(facts.metres(), factor);
            Long known = saving.isPresent() ? saving.getAsLong() : null;
            Surroundings around = new Surroundings(
                    now,
                    countsFrom,
                    timetable.overlapping(facts.start(), facts.end()),
                    ofOthers.contains(facts),
                    known,
                    credited.getOrDefault(day, 0L));
            return new Judged(trip, facts, content, factor, known, day, Plausibility.judge(facts, around, sheet));
        }

        List<TripAccepted> keep() {
            if (judged.isEmpty()) {
                return List.of();
            }
            Collection<Judged> all = judged.values();
            Map<String, Long> keys = log.add(member, List.copyOf(all), now);
            List<Long> waiting = all.stream()
                    .filter(TripLog::waits)
                    .map(one -> keys.get(one.trip().id()))
                    .toList();
            if (!waiting.isEmpty()) {
                log.queue(waiting, now);
            }
            if (!more.isEmpty()) {
                log.credit(member, more);
            }
            return all.stream()
                    .filter(one -> one.state() == TripState.ACCEPTED)
                    .map(one -> new TripAccepted(
                            keys.get(one.trip().id()),
                            member,
                            one.facts().mode(),
                            one.facts().metres(),
                            one.facts().start(),
                            one.facts().seconds(),
                            one.day(),
                            one.saving(),
                            one.judgement().credited(),
                            false))
                    .toList();
        }

        Map<TripState, Long> counted() {
            return judged.values().stream().collect(Collectors.groupingBy(Judged::state, Collectors.counting()));
        }
    }

    private static LocalDate day(TripFacts facts) {
        return LocalDate.ofInstant(facts.start(), Clocks.BERLIN);
    }

    private static Set<LocalDate> days(List<TripFacts> facts) {
        return facts.stream().map(TripIntake::day).collect(Collectors.toSet());
    }
}
