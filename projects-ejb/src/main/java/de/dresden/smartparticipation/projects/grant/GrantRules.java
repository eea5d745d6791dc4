package de.dresden.smartparticipation.projects.grant;

import static de.dresden.smartparticipation.projects.grant.GrantReason.because;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.DayCount;
import de.dresden.smartparticipation.projects.call.FundingRules;
import de.dresden.smartparticipation.projects.call.MoneyRules;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of the call about a project's money, or the usual ones (ANBest-P) where it has no call. */
@Dependent
class GrantRules {

    /** Where a project has no call: ANBest-P (Nr. 1.4: two months, Nr. 1.2: 20 %, Nr. 6.1: six months). */
    private static final MoneyRules USUAL = new MoneyRules(60, 1_000, 2_000, 6, 5_000, DayCount.ACTUAL_ACTUAL);

    private static final String DECIDED = "select projects.decided_cents(?) as cents";

    private static final String BESIDES = """
            select b.besides, b.decided from (select projects.decided_cents(p.id) as decided, projects.committed_by_notice(p.id) as by_notice,
                (select coalesce(sum(s.committed), 0) from projects.budget_share s where s.project_id = p.id)
                    - projects.committed_by_notice(p.id) as besides from projects.project p where p.id = ?) b
            where b.besides > 0 and b.besides + b.by_notice + ? > b.decided""";

    private static final String STARTED = "select started_on from projects.project where id = ?";

    private static final String GRANTED = "select cents from projects.project_grant where project_id = ?";

    private static final String COST = "select cost_cents from projects.project where id = ?";

    private final CallDirectory calls;
    private final Sql sql;

    @Inject
    GrantRules(CallDirectory calls, Sql sql) {
        this.calls = calls;
        this.sql = sql;
    }

    int advanceDays(ProjectFrame project) {
        return money(project).advanceDays();
    }

    int retention(ProjectFrame project) {
        return money(project).retentionBasisPoints();
    }

    /** The windows, tolerances and deadlines of the project's call, or the usual ones. */
    MoneyRules money(ProjectFrame project) {
        return project.call() == null ? USUAL : calls.money(project.call());
    }

    /** Cents that the city decided last to give the project; nothing where it did not decide on an application. */
    Optional<Long> decided(ProjectFrame project) {
        return project.application() == null
                ? Optional.empty()
                : sql.first(DECIDED, row -> row.id("cents"), project.id());
    }

    /**
     * Why such a sum is not granted to the project: more than was decided or than it costs, outside what the call gives, or for a project that began before
     * it might (VwV zu § 44 SäHO Nr. 1.3).
     */
    List<Reason> refusals(ProjectFrame project, NoticeKind kind, GrantSum sum) {
        List<Reason> reasons = new ArrayList<>();
        if (kind != NoticeKind.REVOCATION) {
            long before =
                    sql.first(GRANTED, row -> row.number("cents"), project.id()).orElse(0L);
            decided(project)
                    .filter(cents -> sum.cents() > cents && sum.cents() > before)
                    .ifPresent(cents -> reasons.add(because("more-than-decided", euros(cents))));
        }
        if (kind == NoticeKind.GRANT) {
            started(project)
                    .filter(day -> sum.earlyFrom() == null || sum.earlyFrom().isAfter(day))
                    .ifPresent(day -> reasons.add(because("begun-already", day)));
        }
        if (kind == NoticeKind.REVOCATION) {
            return reasons;
        }
        long cost =
                sql.first(COST, row -> row.number("cost_cents"), project.id()).orElse(0L);
        if (project.call() == null) {
            if (cost > 0 && sum.cents() > cost) {
                reasons.add(because("above-cost", euros(cost)));
            }
            return reasons;
        }
        FundingRules funding = calls.funding(project.call());
        if (sum.cents() > funding.highestCents() || kind == NoticeKind.GRANT && sum.cents() < funding.lowestCents()) {
            reasons.add(because("outside-call", euros(funding.lowestCents()), euros(funding.highestCents())));
        }
        if (sum.shareBasisPoints() != null && sum.shareBasisPoints() > funding.shareBasisPoints()) {
            reasons.add(because("share-of-call", BigDecimal.valueOf(funding.shareBasisPoints(), 2)));
        }
        if (cost > 0 && sum.cents() * 10_000 > cost * funding.shareBasisPoints()) {
            reasons.add(because("share-of-costs", euros(cost), BigDecimal.valueOf(funding.shareBasisPoints(), 2)));
        }
        return reasons;
    }

    /** Why the money of a notice cannot be bound: with what is committed without one it would be more than was decided. */
    Optional<Reason> boundBesides(ProjectFrame project, long cents) {
        return sql.first(
                BESIDES,
                row -> because("bound-besides", euros(row.number("besides")), euros(row.number("decided"))),
                project.id(),
                cents);
    }

    private Optional<LocalDate> started(ProjectFrame project) {
        return sql.first(STARTED, row -> row.day("started_on"), project.id());
    }

    static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
