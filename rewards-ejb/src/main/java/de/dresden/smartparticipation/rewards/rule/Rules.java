package de.dresden.smartparticipation.rewards.rule;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The programme's limits: read by those who work with them, decided by administrators. */
@Boundary
@Stateless
public class Rules {

    @Inject
    private RuleBook book;

    @Inject
    private RuleValues values;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** All rules with what holds now and what is decided to come next. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR, ADMINISTRATOR})
    public List<RuleRow> list() {
        return book.standing(clock.instant());
    }

    /** What was decided about a rule, the latest first; empty where it is as delivered. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR, ADMINISTRATOR})
    public List<RuleDecision> history(RuleName name) {
        return book.history(name);
    }

    /**
     * Decides a value.
     *
     * @param value in the rule's unit
     * @param validFrom from when it holds, or null: from now on; never in the past
     * @param remark why, 1 to 1,000 characters
     * @throws Refused where the value is out of range, the moment is past or taken, or the reason is missing
     */
    @RolesAllowed(ADMINISTRATOR)
    public void decide(RuleName name, long value, Instant validFrom, String remark) {
        Instant now = clock.instant();
        Instant from = validFrom == null ? now : validFrom;
        List<Reason> problems = AcceptableValue.problems(name, value, from, remark, now);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        long old = values.of(name, now);
        Capacity by = new Capacity(actor.account(), null);
        long id = book.add(name, value, from, remark.strip(), by, now);
        happenings.record(new RuleDecided(id, name, old, value, from, remark.strip()));
    }
}
