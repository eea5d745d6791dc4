package de.dresden.smartparticipation.rewards.challenge;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.challenge.ChallengeAccess.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Challenges and good deeds from their draft to their evaluation, for clerks of their department. */
@Boundary
@Stateless
public class ChallengeDesk {

    @Inject
    private ChallengeRegister register;

    @Inject
    private ChallengeLists lists;

    @Inject
    private ChallengeAccess access;

    @Inject
    private ChallengeEnd end;

    @Inject
    private EntryBook entries;

    @Inject
    private ChallengeDays days;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** All challenges and deeds. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public Page<ChallengeRow> list(ChallengeFilter filter, PageQuery query) {
        return lists.page(filter, days.today(), query);
    }

    /** @throws NotFound where there is none */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public ChallengeDetails details(String reference) {
        return access.details(register.find(reference));
    }

    /** The departments for which whoever asks may make one: key and name. */
    @RolesAllowed(REWARDS_CLERK)
    public Map<Long, String> departments() {
        return access.departments();
    }

    /**
     * @throws NotAllowed for another department
     * @throws Refused with everything that is wrong
     */
    @RolesAllowed(REWARDS_CLERK)
    public ChallengeKey draft(long department, ChallengeData data) {
        var by = access.require(department);
        Instant now = clock.instant();
        Challenge challenge =
                Challenge.draft(register.nextReference(now.atZone(Clocks.BERLIN).getYear()), department, data, by, now);
        register.add(challenge);
        happenings.record(challenge.drafted(by));
        return register.key(challenge);
    }

    /** Writes a draft anew. @throws Refused once it is proposed, or with everything that is wrong */
    @RolesAllowed(REWARDS_CLERK)
    public ChallengeKey write(ChallengeKey key, ChallengeData data) {
        Opened opened = access.open(key);
        return tell(opened, opened.challenge().write(data, opened.by()));
    }

    /** Drops a draft. @throws Refused where it is proposed or released */
    @RolesAllowed(REWARDS_CLERK)
    public void discard(ChallengeKey key) {
        Opened opened = access.open(key);
        if (!access.steps(opened).contains(ChallengeStep.DISCARD)) {
            throw new Refused(AcceptableChallenge.because("not-in-this-state"));
        }
        happenings.record(ChallengeChanged.within(
                        opened.challenge().subject(),
                        "discarded",
                        Map.of(),
                        opened.by().actingFor())
                .with(access.tasks(null, opened.challenge())));
        register.remove(opened.challenge());
    }

    @RolesAllowed(REWARDS_CLERK)
    public ChallengeKey propose(ChallengeKey key) {
        Opened opened = access.open(key);
        return tell(opened, opened.challenge().propose(opened.by(), days.today(), clock.instant()));
    }

    /** Takes a proposal back. @throws Refused where it is not the own one */
    @RolesAllowed(REWARDS_CLERK)
    public ChallengeKey withdraw(ChallengeKey key) {
        Opened opened = access.open(key);
        return tell(opened, opened.challenge().withdraw(opened.by()));
    }

    /** Releases it. @throws Refused for whoever entered or proposed it, or where its last day is over */
    @RolesAllowed(REWARDS_CLERK)
    public ChallengeKey release(ChallengeKey key) {
        Opened opened = access.open(key);
        ChallengeChanged change = opened.challenge().release(opened.by(), days.today(), clock.instant());
        register.flush();
        entries.open(opened.challenge());
        return tell(opened, change);
    }

    /** @throws Refused for whoever proposed it, or without a remark */
    @RolesAllowed(REWARDS_CLERK)
    public ChallengeKey giveBack(ChallengeKey key, String remark) {
        Opened opened = access.open(key);
        return tell(opened, opened.challenge().giveBack(remark, opened.by(), clock.instant()));
    }

    /** Ends it without a reward; members read why. @throws Refused where it is not released, or over */
    @RolesAllowed(REWARDS_CLERK)
    public ChallengeKey cancel(ChallengeKey key, String reason) {
        Opened opened = access.open(key);
        return tell(opened, opened.challenge().cancel(reason, opened.by(), clock.instant()));
    }

    /** Counts no more, and decides who is rewarded. @throws Refused before the day, while deeds wait, or where it was done */
    @RolesAllowed(REWARDS_CLERK)
    public ChallengeKey evaluate(ChallengeKey key) {
        Opened opened = access.open(key);
        return tell(opened, end.evaluate(opened.challenge(), opened.by()));
    }

    private ChallengeKey tell(Opened opened, ChallengeChanged change) {
        happenings.record(change.with(access.tasks(opened.challenge(), opened.challenge())));
        return register.key(opened.challenge());
    }
}
