package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.projects.call.CallPhase;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The whole chain in one file, nothing typed twice: a call, two ideas, an application of each, the check with a department's view, a jury of three of
 * which one has a conflict, a vote, the laboratory, a decision by two, a notice, a milestone, a payment by two, an indicator, a proof of use with a
 * repayment, and the fact sheet that everybody reads. Only time is made to pass; all else is done on pages.
 */
@Tag("full")
class ProjectChainIT {

    /** All of it happens in one budget year, whenever the test runs. */
    private static final int YEAR = LocalDate.now(Clocks.BERLIN).getYear() + 1;

    private static final LocalDate START = LocalDate.of(YEAR, 1, 8);
    private static final LocalDate CHECK = START.plusDays(12);
    private static final LocalDate JURY = START.plusDays(17);
    private static final LocalDate DECISION = START.plusDays(22);
    private static final LocalDate END = START.plusDays(80);
    private static final LocalDate PROOF = END.plusDays(5);
    private static final LocalDate RECLAIM = PROOF.plusDays(20);

    private static final String CALL = "Fonds Essbare Stadt";
    private static final String GARDEN = "Regengarten am Alaunpark";
    private static final String SHOP = "Leihladen im Kiez";
    private static final String TEXT = "Wasser bleibt im Viertel.";
    private static final String AREA = "Innere Neustadt";
    private static final String GARDENERS = "mira.holm@regengarten.example";
    private static final String LENDERS = "jo.lind@leihladen.example";
    private static final String LINE = "57.3.1.02.431800";

    /** What the history has to tell at least, newest first. */
    private static final List<String> CHAIN = List.of(
            "Steckbrief freigegeben und veröffentlicht",
            "Rückzahlung verbucht",
            "Verwendungsnachweis anerkannt",
            "Meilenstein erreicht",
            "Mittelabruf ausgezahlt",
            "Bescheid unterschrieben und ausgefertigt",
            "Projekt eröffnet",
            "Die Stadt hat entschieden: ausgewählt",
            "Abstimmung beendet: Platz 1 von 2",
            "Empfehlung der Jury: fördern, Rang 1",
            "Vorprüfung bestanden",
            "Ein Amt hat Stellung genommen",
            "Antrag eingereicht",
            "Idee veröffentlicht",
            "Idee eingegangen");

    @AutoClose
    private static Mailbox mails;

    @AutoClose
    private static RunningProduct product;

    @AutoClose
    private static Chromium chromium;

    @AutoClose
    private static Office office;

    private static Stored stored;
    private static ProductClock clock;

    @BeforeAll
    static void open() {
        mails = Mailbox.open();
        Duration ahead = Duration.between(Instant.now(), Office.morning(START.minusDays(1)));
        chromium = Chromium.open(() ->
                product = RunningProduct.forAWhile("chain", "--config", mails.settings("sp.test.clock=" + ahead)));
        stored = new Stored(product);
        clock = new ProductClock(product, ahead);
        office = new Office(chromium, clock);
        office.dayIs(START);
    }

    @Test
    void fromACallToTheFactSheet() throws IOException {
        String call = called();
        String garden = grown(call, GARDEN, GARDENERS, 7_500, 1_500);
        String shop = grown(call, SHOP, LENDERS, 6_250, 1_250);
        checked(garden, shop);
        judged(call, garden, shop);
        voted(call);
        String project = decided(call, garden);
        granted(project);
        asked(project);
        paid(project);
        String reclaim = proved(project);
        measured(project);
        reclaimed(project, reclaim);
        published(project);
        told(project, call, garden);
        assertThat(chromium.complaints()).isEmpty();
    }

    /** A call is written by one and released by another. @return its reference */
    private static String called() {
        String page = CallWalk.begun(office.desk("e.sommer"), CALL, "Beete für alle.", "Was in Dresden wachsen soll.")
                .days(CallPhase.IDEAS, START, START.plusDays(10))
                .days(CallPhase.INTAKE, START, START.plusDays(10))
                .days(CallPhase.ELIGIBILITY, START.plusDays(11), START.plusDays(15))
                .days(CallPhase.JURY, START.plusDays(16), START.plusDays(20))
                .days(CallPhase.VOTE, START.plusDays(16), START.plusDays(20))
                .days(CallPhase.DECISION, START.plusDays(21), START.plusDays(25))
                .days(CallPhase.RUNNING, START.plusDays(26), START.plusDays(90))
                .daysDone()
                .money("10000", "80", "10000")
                .criterion(0, "Wirkung im Stadtteil")
                .item("Es findet in Dresden statt.")
                .vote("APPROVAL", "GREEDY")
                .termsDone()
                .proposed();
        CallWalk.released(office.desk("b.krueger"), page);
        return page.replaceFirst(".*ref=", "");
    }

    /** An idea, read by a clerk, becomes an application without its title being typed again. @return the application's reference */
    private static String grown(String call, String title, String email, int cost, int own) {
        try (Citizen citizen = citizen()) {
            IdeaWalk.sent(citizen, call, title, TEXT, AREA, "Mira Holm");
            String idea = IdeaWalk.published(office.desk("e.sommer"), call, title);
            ApplicationWalk.ofIdea(citizen, idea)
                    .begun(title, "Mira Holm", email)
                    .proposal("Ein Beet für den Regen.", TEXT, "Kühle im Sommer.")
                    .months(AREA, YearMonth.of(YEAR, 2), YearMonth.of(YEAR, 3))
                    .money("Erde und Pflanzen", YEAR, cost, own)
                    .sent();
            return ApplicationWalk.received(citizen, mails, email, "Ein Beet für den Regen.");
        }
    }

    private static void checked(String garden, String shop) {
        office.dayIs(CHECK);
        Desk clerk = office.desk("e.sommer");
        ApplicationWalk.takenUp(clerk, garden);
        CheckWalk.of(clerk, garden).asked("Umweltamt", CHECK.plusDays(2)).met().says("0 von 1 da");
        CheckWalk.given(office.desk("c.seidel"), garden, "YES", "PARTLY", "Der Boden nimmt das Wasser auf.");
        CheckWalk.of(clerk, garden)
                .says("1 von 1 da")
                .says("Der Boden nimmt das Wasser auf.")
                .passed();
        ApplicationWalk.takenUp(clerk, shop);
        CheckWalk.of(clerk, shop).met().passed();
    }

    /** Three score, one of them is locked out of the garden. */
    private static void judged(String call, String garden, String shop) {
        JuryWalk jury = JuryWalk.of(call).setUp(office.desk("e.sommer"), 2);
        for (String login : List.of("h.sander", "q.petzold", "n.albrecht")) {
            String name = stored.text("select name from platform.v_person where login = ?", login);
            jury.appointed(office.desk("e.sommer"), name, login.equals("h.sander"), CHECK);
        }
        office.dayIs(JURY);
        for (String login : List.of("h.sander", "q.petzold", "n.albrecht")) {
            jury.accepted(office.desk(login));
        }
        jury.conflicted(office.desk("q.petzold"), garden, "EMPLOYED", "Sie arbeitet im Verein.");
        jury.scored(office.desk("h.sander"), garden, 4).scored(office.desk("n.albrecht"), garden, 5);
        jury.scored(office.desk("h.sander"), shop, 4).scored(office.desk("n.albrecht"), shop, 3);
        jury.scored(office.desk("q.petzold"), shop, 5);
        jury.closed(office.desk("e.sommer"));
        Desk manager = office.desk("e.sommer").open("/projects/juryResult.xhtml?ref=" + call);
        Locator rows = manager.main().locator("table").first().locator("tbody tr");
        assertThat(rows.nth(0)).containsText(GARDEN);
        assertThat(rows.nth(0)).containsText("90");
        assertThat(rows.nth(1)).containsText(SHOP);
        assertThat(rows.nth(1)).containsText("80");
        manager.picture("chain-1-jury");
        assertThat(office.desk("q.petzold")
                        .open("/jury/result.xhtml?ref=" + call)
                        .main())
                .containsText("gesperrt");
        jury.sat(manager, JURY, "Beide Vorhaben überzeugen.").recommended(manager);
    }

    /** Four votes count; two that would have turned it are never confirmed. */
    private static void voted(String call) {
        VoteWalk.drawnUp(office.desk("e.sommer"), call);
        try (Citizen voter = citizen()) {
            for (int number = 1; number <= 3; number++) {
                VoteWalk.withAddress(voter, call, voter(number), number == 3 ? List.of(GARDEN, SHOP) : List.of(GARDEN));
            }
            for (int number = 4; number <= 6; number++) {
                VoteWalk.withAddress(voter, call, voter(number), List.of(SHOP));
            }
            voter.picture("chain-2-voted");
            for (int number = 1; number <= 4; number++) {
                voter.confirm(mails.link(voter(number), "/public/confirm.xhtml"));
            }
        }
    }

    private static String voter(int number) {
        return "stimme" + number + "@dresden.example";
    }

    /** The laboratory shows what the rule says, two people decide so. @return the project's reference */
    private static String decided(String call, String garden) throws IOException {
        office.dayIs(DECISION);
        Desk clerk = office.desk("e.sommer").open("/projects/laboratory.xhtml?ref=" + call);
        clerk.picture("chain-3-laboratory");
        Locator rules = clerk.main().locator("table").first().locator("tbody tr");
        assertThat(rules.filter(new Locator.FilterOptions().setHasText("6.000,00"))
                        .first())
                .isVisible();
        assertThat(Files.size(clerk.download("form:protocol"))).isPositive();
        DecisionWalk.begun(clerk, call);
        clerk.picture("chain-4-decision");
        DecisionWalk.proposed(clerk);
        DecisionWalk.confirmed(office.desk("b.krueger"), call);
        return stored.text(
                "select p.reference from projects.project p join projects.application a on a.id = p.application_id where a.reference = ?",
                garden);
    }

    /** A share of four fifths, out of a line of the budget of its own, signed by another and final by a waiver. */
    private static void granted(String project) {
        GrantWalk.lineOpened(
                office.desk("o.engel"), LINE, "Zuschüsse des Fonds", "Stelle Bürgerbeteiligung", YEAR, "10000");
        String notice =
                GrantWalk.proposed(office.desk("e.sommer"), project, "80", "6000", DECISION, END, LINE + " " + YEAR);
        office.desk("e.sommer").picture("chain-5-notice");
        GrantWalk.handedOver(office.desk("b.krueger"), notice);
        GrantWalk.waived(office.desk("b.krueger"), DECISION);
        assertLine("committed", 600_000, 0, 400_000);
        ProjectWalk.moved(office.desk("e.sommer"), project, "RUNNING");
        MilestoneWalk.planned(office.desk("e.sommer"), project, "Beete angelegt", DECISION.plusDays(40));
    }

    /** The recipient says under the link to which account, and asks for an advance. */
    private static void asked(String project) {
        DrawdownWalk.linkSent(office.desk("e.sommer"), project);
        String link = mails.link(GARDENERS, "/public/drawdown.xhtml");
        try (Citizen recipient = citizen()) {
            DrawdownWalk.account(recipient, link, "Mira Holm", "DE89 3704 0044 0532 0130 00");
            DrawdownWalk.accountChecked(office.desk("e.sommer"), project);
            DrawdownWalk.advance(recipient, link, "5000", DECISION.plusDays(50));
            recipient.picture("chain-6-asked");
        }
    }

    /** One person certifies, another orders, the cash system pays. */
    private static void paid(String project) throws IOException {
        String request = DrawdownWalk.latest(office.desk("e.sommer"), project);
        String order = DrawdownWalk.certified(office.desk("e.sommer"), request);
        PaymentWalk.notOrderedBy(office.desk("e.sommer"), order);
        PaymentWalk payment = PaymentWalk.of(office.desk("o.engel"), order).ordered();
        assertThat(Files.readString(payment.handedOver())).contains("5000,00", "DE89370400440532013000");
        payment.bookedBack(DECISION);
        assertLine("paid", 600_000, 500_000, 400_000);
    }

    /** Four thousand were spent, of which the city bears four fifths: it paid 1,800 too much. */
    private static String proved(String project) {
        office.dayIs(PROOF);
        Desk checker = office.desk("e.sommer");
        MilestoneWalk.reached(checker, project, "Beete angelegt", DECISION.plusDays(38));
        checker.picture("chain-7-milestone");
        ProjectWalk.moved(checker, project, "CLOSING");
        ProofWalk.awaited(checker, project);
        String link = mails.link(GARDENERS, "/public/proof.xhtml");
        try (Citizen recipient = citizen()) {
            ProofWalk.handedIn(
                    recipient,
                    link,
                    "Der Garten nimmt das Wasser auf. ".repeat(4),
                    DECISION.plusDays(9),
                    "Erdenhof",
                    "4000");
        }
        ProofWalk.accepted(checker, office.desk("b.krueger"), project, "In Ordnung.");
        office.desk("b.krueger").picture("chain-8-proof");
        String reclaim = ProofWalk.heard(
                checker, project, DECISION, "Es wurde weniger ausgegeben als geplant.", PROOF.plusDays(14));
        try (Citizen recipient = citizen()) {
            ProofWalk.answered(recipient, link, "Wir haben Erde geschenkt bekommen.");
        }
        return reclaim;
    }

    private static void measured(String project) {
        Desk clerk = office.desk("e.sommer");
        EvaluationWalk.indicator(
                clerk, project, "Zurückgehaltener Regen", "m³", "0", DECISION, "40", END.plusDays(100));
        EvaluationWalk.measured(clerk, END, "30", "2");
        assertThat(clerk.main()).containsText("75 %");
    }

    private static void reclaimed(String project, String reclaim) {
        office.dayIs(RECLAIM);
        ProofWalk.reclaimed(
                office.desk("e.sommer"),
                office.desk("b.krueger"),
                reclaim,
                "Die Förderung beträgt vier Fünftel der Ausgaben.");
        Desk treasury = office.desk("o.engel");
        ProofWalk.received(treasury, reclaim, RECLAIM, "1800", "B-1");
        treasury.picture("chain-9-reclaim");
        ProofWalk.received(treasury, reclaim, RECLAIM, interest(), "B-2");
        assertThat(treasury.main()).containsText("Beglichen");
        assertLine("repaid", 600_000, 320_000, 400_000);
        ProofWalk.restFreed(office.desk("e.sommer"), project, "2.800,00");
        assertLine("what is not needed any more is free again", 320_000, 320_000, 680_000);
    }

    /** Of 1,800 euros from the day on which the notice lost its effect, at five points over the base rate, as it is typed. */
    private static String interest() {
        long base = stored.number(
                "select basis_points::text from projects.base_rate where half_year = '" + YEAR + "-01-01'");
        return BigDecimal.valueOf(1_800 * (base + 500) * DECISION.until(RECLAIM, ChronoUnit.DAYS))
                .divide(BigDecimal.valueOf(10_000L * DECISION.lengthOfYear()), 2, RoundingMode.HALF_UP)
                .toString()
                .replace('.', ',');
    }

    private static void published(String project) {
        ProjectWalk.moved(office.desk("e.sommer"), project, "DONE");
        EvaluationWalk.factSheetProposed(office.desk("e.sommer"), project, "Der Keller bleibt trocken.");
        EvaluationWalk.factSheetReleased(office.desk("b.krueger"), project);
        try (Citizen reader = citizen()) {
            reader.open("/public/project.xhtml?ref=" + project).picture("chain-10-fact-sheet");
            assertThat(reader.page().locator("h1")).hasText(GARDEN);
            assertThat(reader.main()).containsText("abgeschlossen");
            assertThat(reader.main()).containsText(AREA);
            assertThat(reader.main()).containsText("Der Keller bleibt trocken.");
            assertThat(reader.main()).containsText("Zurückgehaltener Regen");
        }
    }

    /** The project's file tells all of it, from the idea on. */
    private static void told(String project, String call, String garden) throws IOException {
        Desk reader = office.desk("e.sommer").open(ProjectWalk.page(project));
        assertThat(reader.main()).containsText("Alle stehen in der Akte");
        reader.picture("chain-11-file");
        assertThat(reader.main()).containsText(garden);
        assertThat(reader.main()).containsText(CALL);
        String history = ProjectWalk.history(reader, project);
        assertThat(history.lines().toList().stream()
                        .flatMap(line -> CHAIN.stream().filter(line::contains))
                        .distinct())
                .as(history)
                .containsExactlyElementsOf(CHAIN);
    }

    /** What stands in the year of the budget line: committed, of that paid, and free. */
    private static void assertLine(String when, long committed, long paid, long free) {
        assertThat(stored.text(
                        "select concat_ws(' ', y.committed, y.paid, y.free) from projects.budget_year y join"
                                + " projects.budget_line l on l.id = y.line_id where l.number = ? and y.year = " + YEAR,
                        LINE))
                .as(when)
                .isEqualTo(committed + " " + paid + " " + free);
    }

    private static Citizen citizen() {
        return Citizen.at(chromium.anonymous(Chromium.PHONE), clock);
    }
}
