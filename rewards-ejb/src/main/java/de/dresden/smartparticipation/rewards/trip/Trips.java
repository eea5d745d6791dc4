package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.fault.TooMany;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.member.MemberFrame;
import de.dresden.smartparticipation.rewards.member.Members;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Trips of the member who acts. */
@Boundary
@Stateless
public class Trips {

    /** Most trips in a call. */
    public static final int MOST = 500;

    /** Calls of a member in an hour: an app sends now and then, or once after a holiday. */
    private static final int MOST_CALLS = 600;

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    private Members members;

    @Inject
    private TripIntake intake;

    @Inject
    private TripRegister register;

    @Inject
    private TripLists lists;

    @Inject
    private RuleValues rules;

    @Inject
    private RateLimits limits;

    @Inject
    private Event<TripsAccepted> accepted;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /**
     * Reports trips. Each gets its answer; what cannot be read or says something else under a known id is refused by itself.
     *
     * @param trips 1 to {@value #MOST}, with ids made by the app
     * @return one answer a trip, in the same order
     * @throws NotAllowed for anybody who is no member
     * @throws Refused for a blocked member, for none or too many trips, and for too many calls
     */
    @PermitAll
    public List<TripAnswer> report(List<NewTrip> trips) {
        MemberFrame member = members.current();
        if (trips.isEmpty() || trips.size() > MOST) {
            throw new Refused(Reason.of("rewards.trip.at-once", MOST));
        }
        if (!limits.take("trips", member.reference(), MOST_CALLS, HOUR)) {
            throw new TooMany(Reason.of("rewards.trip.too-many"), HOUR);
        }
        TripIntake.Taken taken = intake.take(member.id(), trips, clock.instant());
        if (!taken.taken().isEmpty()) {
            happenings.record(new TripsReported(new Subject("member", member.id(), member.reference()), taken.taken()));
        }
        if (!taken.accepted().isEmpty()) {
            accepted.fire(new TripsAccepted(member.id(), taken.accepted()));
        }
        return taken.answers();
    }

    /** The own trips, the latest first. */
    @PermitAll
    public Page<OwnTrip> mine(PageQuery query) {
        return lists.own(members.self().id(), query);
    }

    /** What the own trips have saved. */
    @PermitAll
    public OwnSaving saving() {
        return lists.saving(members.self().id());
    }

    /**
     * Objects to a rejected or reversed trip; another clerk than before decides.
     *
     * @param id the app's name of the trip
     * @param text why, 1 to 2,000 characters
     * @throws NotFound where there is no such own trip
     * @throws Refused where there is nothing to object to, it was objected to already, or the time is over
     */
    @PermitAll
    public void appeal(String id, String text) {
        MemberFrame member = members.current();
        Trip trip = register.find(member.id(), id);
        Instant now = clock.instant();
        TripDecided appealed = trip.appealed();
        List<TripCase> cases = register.cases(trip.id());
        if (cases.stream().anyMatch(one -> one.cause() == CaseCause.APPEAL)) {
            throw new Refused(Reason.of("rewards.trip.appealed-already"));
        }
        long days = rules.of(RuleName.TRIP_APPEAL_DAYS, now);
        if (lastDecision(trip, cases).isBefore(now.minus(Duration.ofDays(days)))) {
            throw new Refused(Reason.of("rewards.trip.appeal-late", days));
        }
        register.add(TripCase.appeal(trip.id(), text, now));
        happenings.record(appealed);
    }

    private static Instant lastDecision(Trip trip, List<TripCase> cases) {
        return cases.stream()
                .map(TripCase::decidedAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseGet(trip::receivedAt);
    }
}
