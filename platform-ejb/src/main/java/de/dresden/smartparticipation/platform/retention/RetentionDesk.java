package de.dresden.smartparticipation.platform.retention;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Plans, cases and kinds together. */
@Dependent
class RetentionDesk {

    @Inject
    @Any
    private Instance<RetainedCases> cases;

    @Inject
    @Any
    private Instance<RetainedKind> kinds;

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** How long personal data are kept after the end of a case, where its plan says nothing else. */
    @Inject
    @ConfigProperty(name = "sp.retention.months", defaultValue = "12")
    private int months;

    /** @throws NotFound where there is none, or none that the actor may know of */
    RetainedCase about(String type, String reference, Actor actor) {
        return cases.stream()
                .filter(one -> one.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new NotFound(reference))
                .of(reference, actor);
    }

    /** All cases that have ended so long ago that something may be due. */
    List<RetainedCase> ended() {
        return cases.stream()
                .flatMap(one -> one.endedBefore(clock.instant()).stream())
                .toList();
    }

    Optional<RetentionPlan> plan(RetainedCase about) {
        return entities.createQuery(
                        "select p from RetentionPlan p where p.subjectType = :type and p.subjectId = :id",
                        RetentionPlan.class)
                .setParameter("type", about.subject().type())
                .setParameter("id", about.subject().id())
                .getResultStream()
                .findFirst();
    }

    /** The plan that was seen, or a new one where none was. */
    RetentionPlan plan(RetainedCase about, long version) {
        RetentionPlan plan = plan(about).orElseGet(() -> {
            RetentionPlan fresh = new RetentionPlan(about);
            entities.persist(fresh);
            return fresh;
        });
        // One that is made now has no version yet.
        return version == 0 && plan.state().version() == 0 ? plan : plan.seen(version);
    }

    List<RetainedKind> kinds(RetainedCase about) {
        return kinds.stream()
                .filter(kind -> kind.subjectType().equals(about.subject().type()))
                .sorted(Comparator.comparing(RetainedKind::name))
                .toList();
    }

    RetentionOverview view(RetainedCase about, boolean manageable) {
        Optional<RetentionPlan> plan = plan(about);
        RetentionState state = plan.map(RetentionPlan::state).orElseGet(RetentionState::none);
        Map<String, Integer> periods = plan.map(RetentionPlan::periods).orElse(Map.of());
        List<RetentionOverview.Line> lines = kinds(about).stream()
                .map(kind -> line(about, kind, periods.getOrDefault(kind.name(), months)))
                .toList();
        return new RetentionOverview(about, state, lines, manageable, hindrance(about, state, lines));
    }

    private Reason hindrance(RetainedCase about, RetentionState state, List<RetentionOverview.Line> lines) {
        return MayDispose.check(about.endedAt() != null, state.valuation(), state.handedOverAt() != null)
                .orElseGet(() -> lines.stream()
                                .noneMatch(line -> line.now() && line.sample().number() > 0)
                        ? Reason.of("platform.retention.nothing-due")
                        : null);
    }

    private RetentionOverview.Line line(RetainedCase about, RetainedKind kind, int kept) {
        LocalDate due = about.endedAt() == null
                ? null
                : LocalDate.ofInstant(about.endedAt(), Clocks.BERLIN)
                        .plusMonths(kept)
                        .plusDays(1);
        boolean now = due != null && !due.isAfter(LocalDate.now(clock));
        return new RetentionOverview.Line(
                kind.name(), kept, due, now, kind.look(about.subject().id()));
    }
}
