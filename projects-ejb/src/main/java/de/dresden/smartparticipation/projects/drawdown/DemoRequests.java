package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.payment.DemoPayments;
import de.dresden.smartparticipation.platform.payment.sepa.Iban;
import de.dresden.smartparticipation.projects.budget.core.LineYear;
import de.dresden.smartparticipation.projects.grant.GrantChanged;
import de.dresden.smartparticipation.projects.grant.GrantDirectory;
import de.dresden.smartparticipation.projects.grant.GrantStanding;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The payment requests of the demo: by the same tables and orders as all others, each step at its moment. */
@Dependent
public class DemoRequests {

    private static final Duration THREE_DAYS = Duration.ofDays(3);
    private static final Duration A_WEEK = Duration.ofDays(7);

    @Inject
    private DrawdownTable table;

    @Inject
    private AccountTable accounts;

    @Inject
    private DrawdownPaying paying;

    @Inject
    private GrantDirectory grants;

    @Inject
    private DemoPayments payments;

    @Inject
    private AuditTrail audit;

    private final List<PastHappening> past = new ArrayList<>();

    /** An account that its holder entered and a clerk checked the day after. */
    public void account(ProjectFrame project, String holder, String iban, Staff clerk, Instant at) {
        GrantStanding grant = grants.standing(project.id()).orElseThrow();
        long id = accounts.enter(project.id(), holder, new Iban(iban), null, at);
        Instant checked = at.plus(Duration.ofDays(1));
        accounts.check(id, clerk.id(), checked);
        Subject subject = new Subject(GrantChanged.GRANT, grant.id(), grant.reference());
        LinkHolder recipient = new LinkHolder(grant.reference());
        tell(at, recipient, DrawdownChanged.of(subject, "account-entered", Map.of("holder", holder), Capacity.NOBODY));
        tell(checked, clerk, DrawdownChanged.of(subject, "account-checked", Map.of(), of(clerk)));
        keep();
    }

    /**
     * One that was certified three days after it was asked for and booked back a week later.
     *
     * @param line number of the budget line at {@code at}
     * @return when it was booked
     */
    public Instant paid(
            ProjectFrame project,
            NewRequest request,
            Instant asked,
            String line,
            LineYear at,
            Staff clerk,
            Staff treasurer) {
        Drawdown made = ask(project, request, asked);
        Instant certified = asked.plus(THREE_DAYS);
        AccountTable.Current account = accounts.current(project.id()).orElseThrow();
        String order = payments.paid(
                paying.payment(made, project, account, line, day(certified)), clerk, treasurer, certified);
        table.certify(made, of(clerk), account.id(), at, order, certified);
        tell(certified, clerk, DrawdownChanged.of(made.subject(), "certified", Map.of("order", order), of(clerk)));
        Instant booked = certified.plus(A_WEEK);
        table.paid(made.id(), order, day(booked), booked);
        tell(
                booked,
                treasurer,
                DrawdownChanged.of(
                        made.subject(), "paid", Map.of("order", order, "cents", request.cents()), of(treasurer)));
        keep();
        return booked;
    }

    /** One that its recipient handed in with its receipts. */
    Drawdown ask(ProjectFrame project, NewRequest request, Instant asked) {
        String reference = table.nextReference(asked.atZone(Clocks.BERLIN).getYear());
        Drawdown made = table.of(table.add(reference, project.id(), request, null, asked));
        request.receipts().forEach(one -> table.receipt(made.id(), one, null));
        tell(
                asked,
                new LinkHolder(grants.standing(project.id()).orElseThrow().reference()),
                DrawdownChanged.of(
                        made.subject(),
                        "submitted",
                        Map.of("kind", request.kind().name(), "cents", request.cents()),
                        Capacity.NOBODY));
        keep();
        return made;
    }

    private void keep() {
        audit.appendPast(past);
        past.clear();
    }

    private void tell(Instant at, Actor who, DrawdownChanged what) {
        past.add(new PastHappening(at, who, what));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Clocks.BERLIN);
    }

    private static Capacity of(Staff staff) {
        return new Capacity(staff.id(), null);
    }
}
