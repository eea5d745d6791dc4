package de.dresden.smartparticipation.projects.cooperation.round;

import static de.dresden.smartparticipation.projects.cooperation.round.AcceptableRound.because;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.approval.ApprovalViews;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.Alphabet;
import de.dresden.smartparticipation.projects.cooperation.matching.Alternatives;
import de.dresden.smartparticipation.projects.cooperation.matching.Pair;
import de.dresden.smartparticipation.projects.cooperation.matching.Paired;
import de.dresden.smartparticipation.projects.cooperation.score.CompanyFacts;
import de.dresden.smartparticipation.projects.cooperation.score.ScoreWords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a variant for the screen: it is checked before it is shown. */
@Dependent
class ProposalReading {

    /** More are not looked through on a page. */
    private static final int MOST_BLOCKING = 20;

    @Inject
    private RoundRegister register;

    @Inject
    private ComputedRuns computed;

    @Inject
    private RoundReading rounds;

    @Inject
    private UpToDate upToDate;

    @Inject
    private NameTable names;

    @Inject
    private OpenNameTable openNames;

    @Inject
    private ApprovalViews approvals;

    @Inject
    private RoundDesk desk;

    Proposal of(Round round, Run run) {
        ComputedRuns.Kept kept = computed.of(run);
        Set<Long> all = new HashSet<>();
        kept.input().companies().forEach(one -> all.add(one.id()));
        List<HandTable.Hand> hands = upToDate.hands(round.id());
        hands.forEach(hand -> all.addAll(List.of(hand.pair().one(), hand.pair().other())));
        Map<Long, CompanyName> called = names.of(all);
        ScoreWords words = names.words(called);
        return new Proposal(
                round.key(),
                round.frame(),
                run.row(),
                register.runs(round).stream().map(Run::row).toList(),
                pairs(kept, called, new ScoreParts(kept.input(), words)),
                alone(kept, called),
                blocking(kept, called),
                rounds.hands(round, called),
                kept.input().companies().stream()
                        .map(one -> called.get(one.id()))
                        .sorted(Alphabet.by(CompanyName::name).thenComparing(CompanyName::id))
                        .toList(),
                run.approval().state() == ApprovalState.APPROVED || round.state() == RoundState.CLOSED
                        ? List.of()
                        : openNames.of(
                                kept.input().companies().stream()
                                        .map(CompanyFacts::id)
                                        .toList(),
                                called),
                kept.fault() == null ? null : kept.fault().toString(),
                run.approval().state() == ApprovalState.APPROVED
                        ? null
                        : upToDate.problem(round, kept).orElse(null),
                approvals.of(
                        run.approval(),
                        desk.by(),
                        run.content(),
                        desk.manages() ? Optional.empty() : Optional.of(because("reads-only"))),
                desk.manages(),
                run.approval().state() == ApprovalState.PROPOSED
                        && run.approval().proposedBy().overlaps(desk.by()));
    }

    private static List<Proposal.ProposedPair> pairs(
            ComputedRuns.Kept kept, Map<Long, CompanyName> called, ScoreParts parts) {
        return kept.result().matching().pairs().stream()
                .sorted(Comparator.comparing((Paired paired) -> -paired.score().orElse(-1))
                        .thenComparing(Paired::pair))
                .map(paired -> new Proposal.ProposedPair(
                        called.get(paired.pair().one()),
                        called.get(paired.pair().other()),
                        called.get(kept.result().third(paired.pair().one())),
                        paired.score().isPresent() ? paired.score().getAsInt() : null,
                        fixed(kept, paired),
                        parts.exclusions(paired.pair()),
                        parts.score(paired.pair()).gaining(),
                        paired.score().isPresent() ? parts.of(paired.pair()) : List.of()))
                .toList();
    }

    private static Reason fixed(ComputedRuns.Kept kept, Paired paired) {
        if (!paired.fixed()) {
            return null;
        }
        return because(kept.input().found().contains(paired.pair()) ? "found-each-other" : "fixed-by-hand");
    }

    private static List<Proposal.LonelyCompany> alone(ComputedRuns.Kept kept, Map<Long, CompanyName> called) {
        Set<Long> joined = new HashSet<>();
        kept.result().groups().forEach(group -> joined.add(group.third()));
        LonelyWords words = new LonelyWords(kept.input());
        return kept.result().matching().alone().stream()
                .filter(one -> !joined.contains(one.company()))
                .map(one -> new Proposal.LonelyCompany(called.get(one.company()), words.of(one)))
                .toList();
    }

    private static List<Proposal.BetterPair> blocking(ComputedRuns.Kept kept, Map<Long, CompanyName> called) {
        return Alternatives.in(kept.scores(), kept.input().settings()).blocking().stream()
                .limit(MOST_BLOCKING)
                .map(one -> new Proposal.BetterPair(
                        called.get(one.pair().one()),
                        called.get(one.pair().other()),
                        one.score(),
                        one.one().isPresent() ? one.one().getAsInt() : null,
                        one.other().isPresent() ? one.other().getAsInt() : null))
                .toList();
    }

    Comparison compare(Run one, Run other) {
        RunResult first = one.result();
        RunResult second = other.result();
        Set<Long> all = new HashSet<>();
        Stream.of(one, other).forEach(run -> run.input().companies().forEach(company -> all.add(company.id())));
        Map<Long, CompanyName> called = names.of(all);
        List<Comparison.Line> rows = new ArrayList<>();
        called.values().stream()
                .sorted(Alphabet.by(CompanyName::name).thenComparing(CompanyName::id))
                .forEach(company -> rows.add(new Comparison.Line(
                        company,
                        partners(first, company.id(), called),
                        score(first, company.id()),
                        partners(second, company.id(), called),
                        score(second, company.id()))));
        return new Comparison(one.row(), other.row(), rows);
    }

    /** Null where the company is not in. */
    private static String partners(RunResult result, long company, Map<Long, CompanyName> called) {
        Optional<Pair> joined = result.groups().stream()
                .filter(group -> group.third() == company)
                .map(group -> group.pair())
                .findFirst();
        Optional<Pair> pair = joined.or(() -> result.matching().of(company).map(Paired::pair));
        if (pair.isPresent()) {
            return Stream.of(
                            pair.get().one(),
                            pair.get().other(),
                            result.third(pair.get().one()))
                    .filter(Objects::nonNull)
                    .filter(key -> key != company)
                    .map(key -> called.get(key).name())
                    .reduce((some, more) -> some + ", " + more)
                    .orElse("");
        }
        return result.matching().alone().stream().anyMatch(alone -> alone.company() == company) ? "" : null;
    }

    private static Integer score(RunResult result, long company) {
        return result.matching()
                .of(company)
                .filter(paired -> paired.score().isPresent())
                .map(paired -> paired.score().getAsInt())
                .orElse(null);
    }
}
