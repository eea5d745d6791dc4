package de.dresden.smartparticipation.projects.call;

import static de.dresden.smartparticipation.projects.call.CallPhase.DECISION;
import static de.dresden.smartparticipation.projects.call.CallPhase.ELIGIBILITY;
import static de.dresden.smartparticipation.projects.call.CallPhase.INTAKE;
import static de.dresden.smartparticipation.projects.call.CallPhase.JURY;
import static de.dresden.smartparticipation.projects.call.CallPhase.RUNNING;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The calls for tandems in the demo: that of the pilot round, which was decided without a jury, and one that takes applications in. */
@Dependent
public class DemoTandemCall {

    /** Days since the pilot's call was begun; the pairs of the round accepted while it took applications in. */
    private static final int PILOT = 215;

    private static final int OPEN = 20;
    private static final int HALF = 5_000;

    @Inject
    private CallRegister register;

    @Inject
    private CallDirectory calls;

    @Inject
    private DemoGuideline guideline;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    private final List<PastHappening> past = new ArrayList<>();

    /** @param first who writes it @param second who confirms it @return the pilot's */
    public CallFrame pilot(Staff first, Staff second) {
        return published(first, second, PILOT, "pilot", pilotDays(today()), List.of());
    }

    /** The one that is open. @param first who writes it @param second who confirms it */
    public void open(Staff first, Staff second) {
        String next = String.valueOf(today().getYear() + 1);
        published(first, second, OPEN, next, days(today()), criteria());
    }

    private CallFrame published(
            Staff first, Staff second, int ago, String called, List<PhaseDays> phases, List<Criterion> criteria) {
        Instant then = clock.instant().minus(Duration.ofDays(ago));
        Capacity author = new Capacity(first.id(), null);
        Call call = new Call(
                register.nextReference(today().minusDays(ago).getYear()),
                data(first.departments().iterator().next(), called),
                UsualTerms.begun(),
                author,
                then);
        register.add(call);
        tell(then, first, call.drafted(author));
        tell(then, first, call.setPhases(phases, null, author, then));
        int year = phases.get(phases.size() - 1).first().getYear();
        tell(then, first, call.writeTerms(register.known(call.id(), terms(year, criteria)), author, then));
        tell(then, first, guideline.add(call, author, then));
        register.flush();
        Instant proposed = then.plus(Duration.ofDays(1));
        tell(proposed, first, call.propose(author, proposed));
        register.flush();
        Instant approved = then.plus(Duration.ofDays(2));
        tell(approved, second, call.approve(new Capacity(second.id(), null), approved));
        register.flush();
        audit.appendPast(past);
        past.clear();
        return calls.of(call.id());
    }

    private static CallData data(long department, String called) {
        boolean pilot = called.equals("pilot");
        return new CallData(
                CallKind.COOPERATION,
                department,
                pilot ? "Unternehmen helfen Unternehmen, Pilotaufruf" : "Unternehmen helfen Unternehmen " + called,
                pilot ? "Companies help companies, pilot call" : "Companies help companies " + called,
                "Bis zu 5.000 Euro für das gemeinsame Vorhaben zweier Dresdner Unternehmen.",
                "Up to 5,000 euros for what two Dresden companies do together.",
                "<p>Ein Unternehmen der Kultur- und Kreativwirtschaft und ein zweites entwickeln zusammen ein Produkt, eine"
                        + " Dienstleistung oder einen Vertriebsweg. Die Stadt trägt die Hälfte der Kosten.</p>",
                "<p>A company of the cultural and creative industries and a second one develop a product, a service or a sales channel"
                        + " together. The city bears half of the costs.</p>",
                "Eva Sommer",
                "tandem@dresden.example",
                "0351 488-0",
                Set.of(Goal.PARTNERSHIPS),
                List.of(
                        new ExpectedIndicator(
                                "Neue Produkte und Dienstleistungen",
                                "New products and services",
                                "Stück",
                                "pieces",
                                Direction.MORE),
                        new ExpectedIndicator(
                                "Neue Kundinnen und Kunden", "New customers", "Personen", "people", Direction.MORE),
                        new ExpectedIndicator(
                                "Geschulte Beschäftigte",
                                "Employees who were trained",
                                "Personen",
                                "people",
                                Direction.MORE),
                        new ExpectedIndicator("Gemeinsame Teams", "Common teams", "Teams", "teams", Direction.MORE)));
    }

    private static TermsData terms(int year, List<Criterion> criteria) {
        return new TermsData(
                new FundingRules(100_000, 500_000, HALF, Set.of(ApplicantKind.COMPANY)),
                new MoneyRules(60, 1_000, 2_000, 6, 5_000, DayCount.ACTUAL_ACTUAL),
                null,
                criteria,
                List.of(
                        new ChecklistItem(
                                0, "Kosten- und Finanzierungsplan gehen auf.", "Costs and financing add up.", true),
                        new ChecklistItem(0, "Es ist noch nicht begonnen worden.", "It has not been begun yet.", true)),
                Map.of(year, 6_500_000L));
    }

    private static List<Criterion> criteria() {
        return List.of(
                new Criterion(
                        0,
                        "Neues",
                        "What is new",
                        "Was gibt es danach, das es vorher nicht gab?",
                        "What is there afterwards that was not there before?",
                        3,
                        0,
                        5),
                new Criterion(
                        0,
                        "Gewinn für beide",
                        "Gain for both",
                        "Haben beide Unternehmen etwas davon?",
                        "Do both companies gain?",
                        2,
                        0,
                        5),
                new Criterion(
                        0,
                        "Machbarkeit",
                        "Feasibility",
                        "Sind Zeit und Geld realistisch?",
                        "Are time and money realistic?",
                        2,
                        0,
                        5));
    }

    private static List<PhaseDays> pilotDays(LocalDate today) {
        return List.of(
                new PhaseDays(INTAKE, today.minusDays(188), today.minusDays(165)),
                new PhaseDays(ELIGIBILITY, today.minusDays(164), today.minusDays(158)),
                new PhaseDays(DECISION, today.minusDays(149), today.minusDays(143)),
                new PhaseDays(RUNNING, today.minusDays(142), today.plusDays(200)));
    }

    private static List<PhaseDays> days(LocalDate today) {
        return List.of(
                new PhaseDays(INTAKE, today.minusDays(6), today.plusDays(45)),
                new PhaseDays(ELIGIBILITY, today.plusDays(46), today.plusDays(60)),
                new PhaseDays(JURY, today.plusDays(61), today.plusDays(80)),
                new PhaseDays(DECISION, today.plusDays(81), today.plusDays(95)),
                new PhaseDays(RUNNING, today.plusDays(96), today.plusDays(400)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }

    private void tell(Instant at, Staff who, CallChanged change) {
        past.add(new PastHappening(at, who, change));
    }
}
