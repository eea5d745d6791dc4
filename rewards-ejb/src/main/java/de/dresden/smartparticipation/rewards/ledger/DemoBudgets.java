package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.boundary.UnitOfWork;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.rewards.ledger.core.Slices;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * In the demo the treasury has approved what the funding partners pay this year and paid last year: the trips of the last months
 * may reach back into it.
 */
@Dependent
class DemoBudgets {

    private static final Map<Issuer, Long> TALER = Map.of(
            Issuer.CITY, 60_000L, Issuer.SACHSENENERGIE, 20_000L, Issuer.DVB, 15_000L, Issuer.SPARKASSE, 10_000L);

    /** As many years ago the programme was tried: what was granted then has lapsed. */
    static final int TRIAL = 4;

    private static final long TRIAL_TALER = 500;
    private static final int LAST_MONTH = 12;
    private static final int DAY = 10;
    private static final int HOUR = 10;
    private static final Duration LATER = Duration.ofDays(2);

    @Inject
    @Any
    private Instance<UnitOfWork> units;

    @Inject
    private BudgetRegister register;

    @Inject
    private BudgetSlices slices;

    @Inject
    private StaffDirectory people;

    @Inject
    private Sql sql;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    void make(@Observes @Priority(325) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from rewards.budget", row -> 1).isEmpty()) {
            return;
        }
        int year = clock.instant().atZone(Clocks.BERLIN).getYear();
        List<PastHappening> past = new ArrayList<>();
        approved(Issuer.CITY, year - TRIAL, TRIAL_TALER, "Probelauf", past);
        for (Issuer issuer : Issuer.values()) {
            approved(issuer, year - 1, TALER.get(issuer), "Vereinbarung für " + (year - 1), past);
            approved(issuer, year, TALER.get(issuer), "Vereinbarung für " + year, past);
        }
        units.forEach(unit -> unit.entities().flush()); // plain SQL takes from them next
        audit.appendPast(past);
    }

    private void approved(Issuer issuer, int year, long taler, String reason, List<PastHappening> past) {
        Staff author = treasurer("o.engel");
        Staff approver = treasurer("m.thiele");
        Instant proposed = LocalDate.of(year - 1, LAST_MONTH, DAY)
                .atTime(HOUR, issuer.ordinal())
                .atZone(Clocks.BERLIN)
                .toInstant();
        Instant approved = proposed.plus(LATER);
        Budget budget = register.add(new Budget(issuer, year));
        past.add(new PastHappening(proposed, author, budget.propose(taler, reason, of(author), proposed)));
        Slices whole = Slices.of(0);
        past.add(new PastHappening(approved, approver, budget.approve(whole, of(approver), approved)));
        slices.write(budget.id(), whole.shared(budget.taler()));
    }

    private Staff treasurer(String login) {
        return sql.first("select id from platform.account where login = ?", row -> row.number("id"), login)
                .flatMap(people::find)
                .orElseThrow(() -> new IllegalStateException("no person " + login));
    }

    private static Capacity of(Staff staff) {
        return new Capacity(staff.id(), null);
    }
}
