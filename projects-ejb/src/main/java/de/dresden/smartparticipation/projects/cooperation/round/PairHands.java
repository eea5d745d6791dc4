package de.dresden.smartparticipation.projects.cooperation.round;

import static de.dresden.smartparticipation.platform.identity.Roles.COOPERATION_MANAGER;
import static de.dresden.smartparticipation.projects.cooperation.round.AcceptableRound.because;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyDirectory;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyFrame;
import de.dresden.smartparticipation.projects.cooperation.matching.Pair;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Pairs fixed and forbidden by hand, with a reason; they count from the next variant on, and fixed ones stay. */
@Boundary
@Stateless
public class PairHands {

    @Inject
    private RoundRegister register;

    @Inject
    private HandTable hands;

    @Inject
    private MemberTable members;

    @Inject
    private CompanyDirectory companies;

    @Inject
    private RoundDesk desk;

    /**
     * Fixes or forbids a pair; what was said of it before is replaced.
     *
     * @param reason why, 1 to 2,000 characters
     * @throws Refused where one of them is not in the round, or is in another fixed pair
     */
    @RolesAllowed(COOPERATION_MANAGER)
    public RoundKey put(RoundKey key, String one, String other, HandKind kind, String reason) {
        Round round = register.toChange(key);
        round.requireComputable();
        String why = AcceptableRound.reason(reason);
        Pair pair = pair(round, one, other);
        if (kind == HandKind.FIXED) {
            hands.of(round.id()).stream()
                    .filter(hand ->
                            hand.kind() == HandKind.FIXED && !hand.pair().equals(pair))
                    .filter(hand -> hand.pair().has(pair.one()) || hand.pair().has(pair.other()))
                    .findFirst()
                    .ifPresent(hand -> {
                        throw new Refused(because("fixed-already"));
                    });
        }
        hands.put(round.id(), pair, kind, why, desk.by().person(), desk.now());
        return desk.tell(
                round,
                kind == HandKind.FIXED ? "pair-fixed" : "pair-forbidden",
                Map.of("companies", List.of(one, other), "reason", why));
    }

    /** Takes back what was said of a pair. */
    @RolesAllowed(COOPERATION_MANAGER)
    public RoundKey take(RoundKey key, String one, String other) {
        Round round = register.toChange(key);
        round.requireComputable();
        if (!hands.end(round.id(), pair(round, one, other), desk.now())) {
            throw new Refused(because("no-hand"));
        }
        return desk.tell(round, "pair-freed", Map.of("companies", List.of(one, other)));
    }

    private Pair pair(Round round, String one, String other) {
        CompanyFrame first = companies.of(one == null ? "" : one);
        CompanyFrame second = companies.of(other == null ? "" : other);
        if (first.id() == second.id()) {
            throw new Refused(because("same-company"));
        }
        List<Long> in =
                members.of(round.id()).stream().map(MemberTable.Member::company).toList();
        for (CompanyFrame frame : List.of(first, second)) {
            if (!in.contains(frame.id())) {
                throw new Refused(because("not-in", frame.name()));
            }
        }
        return new Pair(first.id(), second.id());
    }
}
