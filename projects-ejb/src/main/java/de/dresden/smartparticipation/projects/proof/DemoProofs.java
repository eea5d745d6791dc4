package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.deadline.CityHolidays;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.projects.call.FundingKind;
import de.dresden.smartparticipation.projects.grant.GrantRetention;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.proof.ProofDesk.Opened;
import de.dresden.smartparticipation.projects.proof.core.ProofResult;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** In the demo one proof of use is soon due, one is in the check, and of one a part is reclaimed and given back in part. */
@Dependent
class DemoProofs {

    @Inject
    private ProofRegister register;

    @Inject
    private ProofBook book;

    @Inject
    private ProofTaking taking;

    @Inject
    private ProofGrants grants;

    @Inject
    private DemoGranted granted;

    @Inject
    private ProofChecking checking;

    @Inject
    private GrantRetention retention;

    @Inject
    private ReclaimBook reclaims;

    @Inject
    private ReclaimReading reading;

    @Inject
    private ReclaimLetters letters;

    @Inject
    private ProofDesk desk;

    @Inject
    private StaffDirectory staff;

    @Inject
    private CityHolidays holidays;

    @Inject
    private TaskBoard tasks;

    @Inject
    private AuditTrail audit;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    private static final int PROOF_MONTHS = 6;

    private final List<PastHappening> past = new ArrayList<>();
    private LocalDate end;

    void make(@Observes @Priority(485) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from projects.proof limit 1", row -> 1).isEmpty()) {
            return;
        }
        awaited();
        checked();
        reclaimed();
        audit.appendPast(past);
    }

    private void awaited() {
        end = day(-20).minusMonths(PROOF_MONTHS);
        ProjectFrame project = granted.project(
                "Reparaturtreff Löbtau", "Ein offener Treff, in dem Nachbarn zusammen reparieren.", end);
        granted.grant(
                project,
                FundingKind.FIXED_SUM,
                600_000,
                null,
                540_000,
                end,
                "Treffpunkt Löbtau e. V.",
                "DE02100500000054540402");
        granted.reimbursed(
                project,
                540_000,
                end.minusDays(200),
                List.of(
                        spent(end.minusDays(240), "Werkzeughandel Neustadt", 200_000, "Werkzeug"),
                        spent(end.minusDays(210), "Hausverwaltung Elbhang", 350_000, "Raummiete")));
        Proof proof = proof(project, "Treffpunkt Löbtau e. V.");
        lines(proof, "Werkzeug", 250_000, "Raummiete", 350_000);
        funds(proof, 0, 0);
        taking.take(proof.id());
        desk.tell(new Opened(proof, project, Capacity.NOBODY), proof.reminded(project, day(0)), ProofMails.DUE);
    }

    private void checked() {
        end = day(-3).minusMonths(PROOF_MONTHS);
        ProjectFrame project = granted.project(
                "Leihladen Pieschen", "Leihen statt kaufen: ein Laden für Dinge, die man selten braucht.", end);
        granted.grant(
                project,
                FundingKind.SHARE,
                1_200_000,
                8_000,
                1_080_000,
                end,
                "Leihladen Pieschen e. V.",
                "DE02300209000106531065");
        granted.reimbursed(project, 1_080_000, end.minusDays(40), lent());
        Proof proof = proof(project, "Leihladen Pieschen e. V.");
        lines(proof, "Miete", 600_000, "Ausstattung", 500_000, "Honorare", 400_000);
        funds(proof, 300_000, 340_000);
        taking.take(proof.id());
        book.add(proof.id(), new NewReceipt(2, "A-9", end.plusDays(19), "Möbelbau Friedrichstadt", "Regale", 34_000));
        proof.narrate(DemoProofTexts.LENDING);
        handIn(proof, project, 9);
        long late = sql.first(
                        "select max(id) as id from projects.proof_receipt where payee = 'Beratung Kreislauf'",
                        row -> row.number("id"))
                .orElseThrow();
        book.strike(
                proof.id(), late, 40_000, "Ein Drittel des Honorars betrifft den Onlineshop, der nicht gefördert ist.");
        tell(
                2,
                person("e.sommer"),
                proof.told(project, "struck", java.util.Map.of("receipt", "Beratung Kreislauf"), by("e.sommer")));
        tasks.applyAll(ProofTasks.of(proof, project, false, 0, false));
    }

    private void reclaimed() {
        end = day(120).minusMonths(PROOF_MONTHS);
        ProjectFrame project =
                granted.project("Sommerkino im Hof", "Zehn Abende Kino auf Höfen der Friedrichstadt.", end);
        granted.grant(
                project,
                FundingKind.FIXED_SUM,
                800_000,
                null,
                720_000,
                end,
                "Kulturhof Friedrichstadt e. V.",
                "DE02370502990000684712");
        granted.advanced(project, 720_000, end.minusDays(220));
        Proof proof = proof(project, "Kulturhof Friedrichstadt e. V.");
        lines(proof, "Filmrechte", 300_000, "Technik", 450_000, "Werbung", 150_000);
        funds(proof, 100_000, 100_000);
        receipt(proof, 1, "F-", 3, 60_000, "Filmverleih Mitte");
        receipt(proof, 2, "T-", 3, 90_000, "Licht und Ton Dresden");
        receipt(proof, 3, "W-", 2, 70_000, "Druckerei Löbtau");
        proof.narrate(DemoProofTexts.CINEMA);
        handIn(proof, project, 160);
        ProofTerms terms = proof.terms();
        ProofResult result = checking.result(proof, terms);
        String remark = "Anerkannt wie eingereicht; nicht benötigte Mittel werden zurückgefordert.";
        tell(
                130,
                person("e.sommer"),
                proof.propose(
                        project,
                        result,
                        remark,
                        checking.frozen(proof, terms, result, remark),
                        by("e.sommer"),
                        ago(130)));
        tell(
                126,
                person("b.krueger"),
                proof.accept(
                        project, result, checking.frozen(proof, terms, result, remark), by("b.krueger"), ago(126)));
        retention.release(project.id(), ago(126));
        reclaim(proof, project, result.toReclaimCents());
        tasks.applyAll(ProofTasks.of(proof, project, true, proof.result().toPay(), false));
    }

    private void reclaim(Proof proof, ProjectFrame project, long cents) {
        HearingDraft draft = new HearingDraft(
                ReclaimGround.LAPSED, cents, end.plusDays(1), DemoProofTexts.HEARD, day(95), List.of());
        Reclaim reclaim = new Reclaim(reclaims.nextReference(ReclaimBook.year(ago(120))), proof.id(), draft, ago(120));
        reclaims.add(reclaim, draft.lateUses());
        letters.hearing(reclaim, project, day(120));
        tell(120, person("e.sommer"), reclaim.heard(project, by("e.sommer")));
        tell(
                101,
                new LinkHolder(project.reference()),
                reclaim.answer(project, DemoProofTexts.ANSWER, Capacity.NOBODY, ago(101)));
        tell(
                92,
                person("e.sommer"),
                reclaim.propose(
                        project,
                        DemoProofTexts.REASONS,
                        100,
                        reading.frozen(reclaim, Reclaim.reasons(DemoProofTexts.REASONS), 100),
                        day(92),
                        by("e.sommer"),
                        ago(92)));
        tell(
                90,
                person("b.krueger"),
                reclaim.issue(
                        project,
                        reclaims.nextNotice(ReclaimBook.year(ago(90))),
                        reading.frozen(reclaim, reclaim.reasons(), reclaim.payDays()),
                        day(90),
                        holidays.around(day(90)),
                        by("b.krueger"),
                        ago(90)));
        letters.notice(
                reclaim,
                project,
                InterestStanding.of(reclaims.interest(reclaim, proof.terms(), day(90)), reclaim, day(90)));
        RepaymentRow part = new RepaymentRow(day(40), "KE-4711", cents / 2, cents / 2, 0, null);
        reclaims.record(reclaim.id(), part, by("o.engel"), ago(39));
        granted.paidBack(project, part.principal(), reclaim.notice() + " " + reclaim.reference(), ago(39));
        tell(
                39,
                person("o.engel"),
                reclaim.told(
                        project, "repaid", java.util.Map.of("sum", part.cents(), "voucher", "KE-4711"), by("o.engel")));
        tasks.applyAll(ReclaimTasks.of(reclaim, project, false));
    }

    private List<de.dresden.smartparticipation.projects.drawdown.NewReceipt> lent() {
        List<de.dresden.smartparticipation.projects.drawdown.NewReceipt> all = new ArrayList<>();
        for (int count = 1; count <= 6; count++) {
            all.add(spent(end.minusDays(21L + 31L * count), "Hausverwaltung Elbhang", 110_000, "Miete"));
        }
        for (int count = 1; count <= 4; count++) {
            all.add(spent(end.minusDays(22L + 31L * count), "Werkzeughandel Neustadt", 98_000, "Ausstattung"));
        }
        for (int count = 1; count <= 3; count++) {
            all.add(spent(end.minusDays(23L + 31L * count), "Beratung Kreislauf", 120_000, "Honorare"));
        }
        return all;
    }

    private static de.dresden.smartparticipation.projects.drawdown.NewReceipt spent(
            LocalDate day, String payee, long cents, String item) {
        return new de.dresden.smartparticipation.projects.drawdown.NewReceipt(day, payee, cents, item, null);
    }

    /** Begun when what was granted was announced. */
    private Proof proof(ProjectFrame project, String recipient) {
        ProofTerms terms = grants.of(project).orElseThrow();
        Instant opened = ago(200);
        Proof proof = new Proof(
                project,
                terms,
                grants.due(project, terms),
                new ProofRecipient(recipient, DemoGranted.mailbox(recipient), Locale.GERMAN),
                opened);
        register.add(proof);
        past.add(new PastHappening(opened, person("e.sommer"), ProofOpening.opened(proof, project, by("e.sommer"))));
        return proof;
    }

    private void lines(Proof proof, Object... titlesAndCents) {
        for (int line = 0; line < titlesAndCents.length; line += 2) {
            book.addItem(
                    proof.id(),
                    line / 2 + 1,
                    (String) titlesAndCents[line],
                    ((Number) titlesAndCents[line + 1]).longValue());
        }
    }

    private void funds(Proof proof, long planned, long received) {
        book.addFund(proof.id(), FundKind.OWN, planned);
        book.addFund(proof.id(), FundKind.THIRD, 0);
        book.addFund(proof.id(), FundKind.INCOME, 0);
        sql.update(
                "update projects.proof_fund set received_cents = ? where proof_id = ? and kind = 'OWN'",
                received,
                proof.id());
    }

    private void receipt(Proof proof, int line, String number, int many, long cents, String payee) {
        for (int count = 1; count <= many; count++) {
            LocalDate paid = end.minusDays(20L + 31L * count + line);
            book.add(proof.id(), new NewReceipt(line, number + count, paid, payee, "", cents));
        }
    }

    private void handIn(Proof proof, ProjectFrame project, int days) {
        tell(days, new LinkHolder(project.reference()), proof.handIn(project, null, Capacity.NOBODY, ago(days)));
    }

    private void tell(int days, Actor who, ProofChanged change) {
        register.flush(); // so that the tables see every state on the way
        past.add(new PastHappening(ago(days), who, change));
    }

    private Staff person(String login) {
        return sql.first("select id from platform.account where login = ?", row -> row.number("id"), login)
                .flatMap(staff::find)
                .orElseThrow();
    }

    private Capacity by(String login) {
        return new Capacity(person(login).id(), null);
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    /** So many days ago; below 0: in so many days. */
    private LocalDate day(int daysAgo) {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN).minusDays(daysAgo);
    }
}
