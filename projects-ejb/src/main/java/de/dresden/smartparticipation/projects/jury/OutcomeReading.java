package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.application.ApplicationState;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.jury.core.Bench;
import de.dresden.smartparticipation.projects.jury.core.Standing;
import de.dresden.smartparticipation.projects.selection.core.Fraction;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a jury's result together, without what a conflict keeps from the person: pages, tables, minutes and REST all get it from here. */
@Dependent
class OutcomeReading {

    private static final int HUNDRED = 100;
    private static final int PLACES = 2;

    @Inject
    private JuryReading reading;

    @Inject
    private Ranker ranker;

    @Inject
    private RankingTable rankings;

    @Inject
    private Recommendations recommendations;

    @Inject
    private SittingTable sittings;

    @Inject
    private DeclarationTable declarations;

    @Inject
    private CallDirectory calls;

    @Inject
    private ScoreSight sight;

    @Inject
    private CurrentActor actor;

    /** @param round a closed one, of which the person may read */
    JuryOutcome of(CallFrame call, JuryRound round, JuryBook book) {
        Map<Long, ApplicationFrame> frames =
                book.applications().stream().collect(Collectors.toMap(ApplicationFrame::id, Function.identity()));
        Map<Long, RecommendationRow> recommended = recommendations.of(round.id());
        List<OutcomeRow> rows = ranker.of(round.id(), call.id(), book).stream()
                .map(one -> {
                    ApplicationFrame frame = frames.get(one.application());
                    return sight.locked(call, book, frame.id())
                            ? OutcomeRow.kept(frame)
                            : row(one, frame, book, recommended.get(frame.id()));
                })
                .sorted(Comparator.comparing(OutcomeRow::locked))
                .toList();
        boolean kept = sight.lockedFromSome(call, book);
        // who is excluded writes nothing down of the result either
        boolean manages = !kept
                && actor.get().is(Role.PROJECT_MANAGER, call.department())
                && book.applications().stream().allMatch(one -> one.state() == ApplicationState.ELIGIBLE);
        return new JuryOutcome(
                call,
                round.closedAt(),
                calls.criteria(call.id()),
                SeenRanks.of(rows),
                rankings.of(round.id()),
                sittings.of(round.id()).stream()
                        .map(one -> kept ? one.announced() : one)
                        .toList(),
                book.members(),
                declarations.of(round.id()).stream().filter(ConflictRow::counts).toList(),
                round.least(),
                manages);
    }

    private static OutcomeRow row(
            Standing standing, ApplicationFrame frame, JuryBook book, RecommendationRow recommendation) {
        Bench bench = book.bench(frame.id());
        List<MarkRow> marks = standing.by().entrySet().stream()
                .map(one -> new MarkRow(
                        book.member(one.getKey()).map(MemberRow::name).orElse("–"),
                        percent(one.getValue()),
                        standing.outliers().contains(one.getKey()),
                        bench.steppedIn().contains(one.getKey())))
                .toList();
        return new OutcomeRow(
                frame,
                false,
                standing.rank(),
                standing.tied(),
                percent(standing.score()),
                standing.score() == null ? null : standing.score().toString(),
                marks.size(),
                book.quorum(frame.id()),
                percent(standing.lowest()),
                percent(standing.highest()),
                deviation(standing.variance()),
                standing.best(),
                standing.worst(),
                marks,
                recommendation);
    }

    private static BigDecimal percent(Fraction share) {
        return share == null ? null : share.times(HUNDRED).rounded().setScale(PLACES, RoundingMode.HALF_EVEN);
    }

    /** Only for showing: the root is rounded, the variance is not. */
    private static BigDecimal deviation(Fraction variance) {
        return variance == null
                ? null
                : variance.rounded()
                        .sqrt(MathContext.DECIMAL64)
                        .multiply(BigDecimal.valueOf(HUNDRED))
                        .setScale(PLACES, RoundingMode.HALF_EVEN);
    }
}
