package de.dresden.smartparticipation.rewards.earning;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.rewards.member.Members;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** What the member who acts earns. */
@Boundary
@Stateless
public class Earnings {

    @Inject
    private Members members;

    @Inject
    private EarningBook book;

    @Inject
    private RuleValues rules;

    @Inject
    private Clock clock;

    /**
     * How far it is to the next Taler.
     *
     * @throws NotAllowed for anybody who is no member
     */
    @PermitAll
    public OwnEarning next() {
        return new OwnEarning(book.of(members.self().id()), rules.of(RuleName.TALER_MILLIGRAMS, clock.instant()));
    }
}
