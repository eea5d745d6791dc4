package de.dresden.smartparticipation.rewards.trip;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;

import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.emission.Factors;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.rule.RuleSheet;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import de.dresden.smartparticipation.rewards.trip.check.Judgement;
import de.dresden.smartparticipation.rewards.trip.check.Plausibility;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The clerks' queue: what the rules want to be looked at and what members object to. Every decision is explained to the member. */
@Boundary
@Stateless
public class TripReview {

    @Inject
    private TripLists lists;

    @Inject
    private TripRegister register;

    @Inject
    private TripLog log;

    @Inject
    private TripRecheck recheck;

    @Inject
    private RuleValues rules;

    @Inject
    private Factors factors;

    @Inject
    private History history;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<TripsAccepted> accepted;

    @Inject
    private Event<TripReversed> reversed;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** Open cases, those that wait longest first. @param cause only those, or null @param member beginning of the pseudonym, or null */
    @RolesAllowed({REWARDS_CLERK, AUDITOR})
    public Page<ReviewRow> queue(CaseCause cause, String member, PageQuery query) {
        return lists.queue(cause, member, query);
    }

    /** @throws NotFound where there is no such case, or the trip's details are gone */
    @RolesAllowed({REWARDS_CLERK, AUDITOR})
    public ReviewDetails details(long id) {
        ReviewDetails details = lists.details(id);
        TripCase shown = register.findCase(id);
        Trip trip = register.find(shown.trip());
        boolean decides = shown.decidedAt() == null && actor.get().is(Role.REWARDS_CLERK);
        Reason refusal = decides ? shown.refusal(me(), earlier(shown, trip)).orElse(null) : null;
        Long appeal = register.cases(trip.id()).stream()
                .filter(other ->
                        other != shown && other.cause() == CaseCause.APPEAL && shown.cause() != CaseCause.APPEAL)
                .map(TripCase::id)
                .findFirst()
                .orElse(null);
        return details.with(refusal, appeal, history.of("trip", details.row().trip()));
    }

    /**
     * Accepts the trip of a case: it counts up to what its day has left.
     *
     * @param id key of the case
     * @param version of the case that was read
     * @param explanation what the member is told, 1 to 2,000 characters
     * @throws Refused where it is decided, was decided by the same person before, or the member has another trip at that time
     */
    @RolesAllowed(REWARDS_CLERK)
    public void accept(long id, long version, String explanation) {
        TripCase found = register.findCase(id).seenAs(version);
        Trip trip = register.find(found.trip());
        log.hold(trip.member());
        Capacity by = me();
        found.decide(true, explanation, by, earlier(found, trip), clock.instant());
        boolean again = trip.state() == TripState.REVERSED;
        Judgement judgement = Plausibility.accepted(trip.saving(), credited(trip), sheet());
        happenings.record(trip.accept(judgement, found.explanation(), by));
        if (!again && trip.credited() > 0) {
            log.credit(trip.member(), Map.of(trip.day(), trip.credited()));
        }
        accepted.fire(new TripsAccepted(trip.member(), List.of(trip.accepted(again))));
    }

    /**
     * What the rules say of the trip of a case with another mode than the app took it for.
     *
     * @param really how the member went
     * @throws NotFound where there is no such case
     * @throws Refused where the trip has this mode, or its details are gone
     */
    @RolesAllowed({REWARDS_CLERK, AUDITOR})
    public ModeCheck check(long id, Mode really) {
        Trip trip = register.find(register.findCase(id).trip());
        OtherMode other = other(trip, really);
        Judgement judgement = Plausibility.accepted(other.saving(), credited(trip) - trip.counted(), sheet());
        return new ModeCheck(other.mode(), other.found(), other.saving(), judgement.reasons());
    }

    /**
     * Accepts the trip of a case with another mode than the app took it for: the rules are asked for that mode; saving, factor and
     * baseline are computed anew with the set in force on its day.
     *
     * @param really how the member went
     * @param despite why, although the rules find something with that mode ({@link #check}), 10 to 2,000 characters: for those who
     *     check it later, not for the member; null where they find nothing
     * @throws Refused as {@link #accept}, where the trip has this mode, and where that reason is missing
     */
    @RolesAllowed(REWARDS_CLERK)
    public void acceptAs(long id, long version, Mode really, String explanation, String despite) {
        TripCase found = register.findCase(id).seenAs(version);
        Trip trip = register.find(found.trip());
        log.hold(trip.member());
        Capacity by = me();
        found.decide(true, explanation, by, earlier(found, trip), clock.instant());
        boolean again = trip.state() == TripState.REVERSED;
        long counted = trip.counted();
        OtherMode other = other(trip, really);
        Judgement judgement = Plausibility.accepted(other.saving(), credited(trip) - counted, sheet());
        happenings.record(trip.acceptAs(other, judgement, found.explanation(), despite, by));
        if (trip.credited() > counted) {
            log.credit(trip.member(), Map.of(trip.day(), trip.credited() - counted));
        }
        accepted.fire(new TripsAccepted(trip.member(), List.of(trip.accepted(again))));
    }

    /** Rejects the trip of a case, or leaves it rejected; the parameters are those of {@link #accept}. */
    @RolesAllowed(REWARDS_CLERK)
    public void reject(long id, long version, String explanation) {
        TripCase found = register.findCase(id).seenAs(version);
        Trip trip = register.find(found.trip());
        Capacity by = me();
        found.decide(false, explanation, by, earlier(found, trip), clock.instant());
        happenings.record(trip.reject(found.explanation(), by));
    }

    /**
     * Takes an accepted trip back. What it counted on its day stays counted there, so that nobody earns it a second time.
     *
     * @param trip key of the trip
     * @param explanation what the member is told, 1 to 2,000 characters
     * @throws NotFound where there is none
     * @throws Refused where it is not accepted, or its details are gone
     */
    @RolesAllowed(REWARDS_CLERK)
    public void reverse(long trip, String explanation) {
        Trip found = register.find(trip);
        log.hold(found.member());
        Capacity by = me();
        String why = TripCase.text(explanation);
        TripAccepted before = found.accepted(false);
        TripDecided happened = found.reverse(why, by);
        happenings.record(happened);
        reversed.fire(new TripReversed(before, why));
    }

    private OtherMode other(Trip trip, Mode really) {
        OtherMode other = trip.as(really, factors.all(trip.day()).get(really));
        return other.with(recheck.found(trip.member(), trip.clientId(), trip.factsAs(really), trip.receivedAt()));
    }

    /** Who decided about the trip before: none of them decides about what is objected to. */
    private List<Capacity> earlier(TripCase current, Trip trip) {
        return Stream.concat(
                        register.cases(trip.id()).stream()
                                .filter(other -> other != current && other.decidedAt() != null)
                                .map(TripCase::decidedBy),
                        Stream.of(trip.reversedBy()))
                .toList();
    }

    private long credited(Trip trip) {
        return log.credited(trip.member(), List.of(trip.day())).getOrDefault(trip.day(), 0L);
    }

    private RuleSheet sheet() {
        return rules.at(clock.instant());
    }

    private Capacity me() {
        return actor.get().capacity(Role.REWARDS_CLERK);
    }
}
