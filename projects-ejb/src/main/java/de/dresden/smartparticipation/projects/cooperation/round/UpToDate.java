package de.dresden.smartparticipation.projects.cooperation.round;

import static de.dresden.smartparticipation.projects.cooperation.round.AcceptableRound.because;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyDirectory;
import de.dresden.smartparticipation.projects.cooperation.matching.Pair;
import de.dresden.smartparticipation.projects.cooperation.matching.Paired;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a variant can still be released: what was said by hand since, who is still free, what the checker says. */
@Dependent
class UpToDate {

    @Inject
    private HandTable hands;

    @Inject
    private MemberTable members;

    @Inject
    private CompanyDirectory companies;

    List<HandTable.Hand> hands(long round) {
        return hands.of(round);
    }

    /** The first thing that is in the way. */
    Optional<Reason> problem(Round round, ComputedRuns.Kept kept) {
        if (kept.fault() != null) {
            return Optional.of(because("not-proven", kept.fault().toString()));
        }
        Set<Pair> made =
                kept.result().matching().pairs().stream().map(Paired::pair).collect(Collectors.toSet());
        Set<Long> in = new HashSet<>();
        kept.input().companies().forEach(company -> in.add(company.id()));
        for (HandTable.Hand hand : hands.of(round.id())) {
            boolean both =
                    in.contains(hand.pair().one()) && in.contains(hand.pair().other());
            if (both
                    && made.contains(hand.pair()) != (hand.kind() == HandKind.FIXED)
                    && (hand.kind() == HandKind.FIXED || made.contains(hand.pair()))) {
                return Optional.of(because("hand-since"));
            }
        }
        List<Pair> missed = BothGain.missed(round.rules(), kept.run().asksWhoGains(), kept.input(), kept.result());
        if (!missed.isEmpty()) {
            return Optional.of(because(
                    round.state() == RoundState.PROPOSED ? "one-sided-proposed" : "one-sided",
                    missed.size(),
                    missed.stream().map(this::named).collect(Collectors.joining(", "))));
        }
        List<String> gone = gone(round, kept);
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(because(
                        round.state() == RoundState.PROPOSED ? "gone-proposed" : "gone",
                        gone.size(),
                        String.join(", ", gone)));
    }

    private String named(Pair pair) {
        return companies.of(pair.one()).name() + " + "
                + companies.of(pair.other()).name();
    }

    /** Names and references of those that are in a pair and cannot be asked any more. */
    private List<String> gone(Round round, ComputedRuns.Kept kept) {
        Set<Long> free = new HashSet<>(members.free(round.id()));
        free.retainAll(companies.released().stream()
                .map(profile -> profile.frame().id())
                .collect(Collectors.toSet()));
        return kept.result().asked().stream()
                .filter(company -> !free.contains(company))
                .sorted()
                .map(company -> companies.of(company))
                .map(company -> company.name() + " (" + company.reference() + ")")
                .toList();
    }
}
