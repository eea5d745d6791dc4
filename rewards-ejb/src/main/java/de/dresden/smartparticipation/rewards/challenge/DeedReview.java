package de.dresden.smartparticipation.rewards.challenge;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** The clerks' queue of what members say to have done. Every decision is explained to the member. */
@Boundary
@Stateless
public class DeedReview {

    @Inject
    private ChallengeRegister register;

    @Inject
    private DeedLists lists;

    @Inject
    private DeedBook book;

    @Inject
    private EntryBook entries;

    @Inject
    private FileStore files;

    @Inject
    private CurrentActor actor;

    @Inject
    private ChallengeDays days;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** @param states where they stand; empty for those that wait, or for all of a member @param member beginning of the pseudonym, or null */
    @RolesAllowed({REWARDS_CLERK, AUDITOR})
    public Page<DeedRow> queue(Set<DeedState> states, String member, PageQuery query) {
        Set<DeedState> none = member == null || member.isBlank()
                ? EnumSet.of(DeedState.OPEN, DeedState.APPEALED)
                : EnumSet.allOf(DeedState.class);
        return lists.queue(states.isEmpty() ? none : states, member, query);
    }

    /** @throws NotFound where there is none */
    @RolesAllowed({REWARDS_CLERK, AUDITOR})
    public DeedDetails details(long id) {
        DeedRow row = lists.row(id);
        Reason hindrance =
                actor.get().is(Role.REWARDS_CLERK, row.department()) ? null : Reason.of("platform.fault.not-allowed");
        return new DeedDetails(
                row,
                files.of(new Subject(Deed.SUBJECT, id, "T-" + id)),
                lists.rejectedBy(id).orElse(null),
                lists.earlier(id),
                hindrance);
    }

    /**
     * Confirms it: it counts, and a good deed is rewarded.
     *
     * @param version of what was read
     * @param explanation what the member is told, 1 to 2,000 characters
     * @throws NotAllowed for another department's
     * @throws Refused where it is decided, the same person rejected it, its Taler are spent or the challenge is over
     */
    @RolesAllowed(REWARDS_CLERK)
    public void confirm(long id, long version, String explanation) {
        Deed deed = register.deed(id).seenAs(version);
        Challenge challenge = register.find(deed.challenge());
        Capacity by = actor.get().require(Role.REWARDS_CLERK, challenge.department());
        if (challenge.at(days.today()).over()) {
            throw new Refused(AcceptableChallenge.because("over-already"));
        }
        entries.hold(deed.member());
        Instant now = clock.instant();
        int slot = deed.slot() == null ? book.slot(challenge, deed.member(), deed.since()) : deed.slot();
        DeedDecided decided = deed.confirm(slot, explanation, by, now);
        if (stillTakesPart(challenge, deed)) {
            book.count(challenge, deed, now);
        }
        happenings.record(decided);
    }

    /** Rejects it; the parameters are those of {@link #confirm}. */
    @RolesAllowed(REWARDS_CLERK)
    public void reject(long id, long version, String explanation) {
        Deed deed = register.deed(id).seenAs(version);
        Capacity by = actor.get()
                .require(Role.REWARDS_CLERK, register.find(deed.challenge()).department());
        happenings.record(deed.reject(explanation, by, clock.instant()));
    }

    /** What somebody has done who has left the challenge since is confirmed and counts for nothing. */
    private boolean stillTakesPart(Challenge challenge, Deed deed) {
        return challenge.data().kind() == ChallengeKind.DEED
                || entries.of(challenge.id(), deed.member()).isPresent();
    }
}
