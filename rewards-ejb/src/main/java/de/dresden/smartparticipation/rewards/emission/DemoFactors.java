package de.dresden.smartparticipation.rewards.emission;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** In the demo two clerks have decided on the set that the product brings, since the beginning of last year. */
@Dependent
class DemoFactors {

    private static final String BROUGHT = "EF-2024-1";
    private static final Duration SINCE = Duration.ofDays(400);

    @Inject
    private FactorSetRegister register;

    @Inject
    private StaffDirectory people;

    @Inject
    private Sql sql;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    void make(@Observes @Priority(300) Beginning beginning) {
        if (!beginning.demo()) {
            return;
        }
        FactorSet set = register.find(BROUGHT);
        if (set.approval().state() != ApprovalState.NONE) {
            return;
        }
        Staff author = clerk("y.demir");
        Staff approver = clerk("k.pohl");
        Instant proposed = clock.instant().minus(SINCE);
        Instant approved = proposed.plus(Duration.ofHours(3));
        LocalDate from = LocalDate.ofInstant(proposed, Clocks.BERLIN).withDayOfYear(1);
        audit.appendPast(List.of(
                new PastHappening(proposed, author, set.propose(from, of(author), proposed)),
                new PastHappening(approved, approver, set.approve(null, of(approver), approved))));
    }

    private Staff clerk(String login) {
        return sql.first("select id from platform.account where login = ?", row -> row.number("id"), login)
                .flatMap(people::find)
                .orElseThrow(() -> new IllegalStateException("no person " + login));
    }

    private static Capacity of(Staff staff) {
        return new Capacity(staff.id(), null);
    }
}
