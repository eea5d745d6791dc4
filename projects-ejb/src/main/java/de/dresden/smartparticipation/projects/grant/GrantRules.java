package de.dresden.smartparticipation.projects.grant;

import static de.dresden.smartparticipation.projects.grant.GrantReason.because;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.FundingRules;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of the call about a project's money, or the usual ones (ANBest-P) where it has no call. */
@Dependent
class GrantRules {

    private static final int TWO_MONTHS = 60;
    private static final int TENTH = 1_000;

    private static final String DECIDED = """
            select max(r.granted_cents) as cents from projects.decision_row r join projects.decision d on d.id = r.decision_id
            where r.application_id = ? and r.outcome = 'SELECTED' and d.approval_state = 'APPROVED'""";

    private static final String COST = "select cost_cents from projects.project where id = ?";

    private final CallDirectory calls;
    private final Sql sql;

    @Inject
    GrantRules(CallDirectory calls, Sql sql) {
        this.calls = calls;
        this.sql = sql;
    }

    int advanceDays(ProjectFrame project) {
        return project.call() == null ? TWO_MONTHS : calls.money(project.call()).advanceDays();
    }

    int retention(ProjectFrame project) {
        return project.call() == null ? TENTH : calls.money(project.call()).retentionBasisPoints();
    }

    /** Cents that the city decided to give the project; nothing where it did not decide on an application. */
    Optional<Long> decided(ProjectFrame project) {
        return project.application() == null
                ? Optional.empty()
                : sql.first(DECIDED, row -> row.id("cents"), project.application());
    }

    /** Why such a sum is not granted to the project: more than was decided, or outside what the call gives. */
    List<Reason> refusals(ProjectFrame project, NoticeKind kind, GrantSum sum) {
        List<Reason> reasons = new ArrayList<>();
        if (kind == NoticeKind.GRANT) {
            decided(project)
                    .filter(cents -> sum.cents() > cents)
                    .ifPresent(cents -> reasons.add(because("more-than-decided", euros(cents))));
        }
        if (project.call() == null || kind == NoticeKind.REVOCATION) {
            return reasons;
        }
        FundingRules funding = calls.funding(project.call());
        if (sum.cents() > funding.highestCents() || kind == NoticeKind.GRANT && sum.cents() < funding.lowestCents()) {
            reasons.add(because("outside-call", euros(funding.lowestCents()), euros(funding.highestCents())));
        }
        if (sum.shareBasisPoints() != null && sum.shareBasisPoints() > funding.shareBasisPoints()) {
            reasons.add(because("share-of-call", BigDecimal.valueOf(funding.shareBasisPoints(), 2)));
        }
        long cost =
                sql.first(COST, row -> row.number("cost_cents"), project.id()).orElse(0L);
        if (cost > 0 && sum.cents() * 10_000 > cost * funding.shareBasisPoints()) {
            reasons.add(because("share-of-costs", euros(cost), BigDecimal.valueOf(funding.shareBasisPoints(), 2)));
        }
        return reasons;
    }

    static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
