package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.projects.call.DayCount;
import de.dresden.smartparticipation.projects.call.FundingKind;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
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

    private static final String PROJECT = """
            insert into projects.project (id, reference, title, department_id, state, state_since, light, created_at, version, summary)
            select nextval('projects.project_id'), projects.next_project_reference(?), ?, d.id, 'CLOSING', ?, 'GREEN', ?, 1, ?
            from platform.department d where d.code = 'SBB' returning id""";

    @Inject
    private ProofRegister register;

    @Inject
    private ProofBook book;

    @Inject
    private ProofChecking checking;

    @Inject
    private ReclaimBook reclaims;

    @Inject
    private ReclaimReading reading;

    @Inject
    private ReclaimLetters letters;

    @Inject
    private ProofDesk desk;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private StaffDirectory staff;

    @Inject
    private TaskBoard tasks;

    @Inject
    private AuditTrail audit;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    private final List<PastHappening> past = new ArrayList<>();
    private LocalDate end;

    void make(@Observes @Priority(480) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from projects.proof limit 1", row -> 1).isEmpty()) {
            return;
        }
        end = day(0).minusMonths(7).withDayOfMonth(1).minusDays(1);
        awaited();
        checked();
        reclaimed();
        audit.appendPast(past);
    }

    private void awaited() {
        ProjectFrame project =
                project("Reparaturtreff Löbtau", "Ein offener Treff, in dem Nachbarn zusammen reparieren.");
        Proof proof = proof(project, FundingKind.FIXED_SUM, 600_000, 0, 540_000, "Treffpunkt Löbtau e. V.", day(-20));
        lines(proof, "Werkzeug", 250_000, "Raummiete", 350_000);
        funds(proof, 0, 0);
        desk.tell(new Opened(proof, project, Capacity.NOBODY), proof.reminded(project, day(0)), ProofMails.DUE);
    }

    private void checked() {
        ProjectFrame project =
                project("Leihladen Pieschen", "Leihen statt kaufen: ein Laden für Dinge, die man selten braucht.");
        Proof proof =
                proof(project, FundingKind.SHARE, 1_200_000, 8_000, 1_080_000, "Leihladen Pieschen e. V.", day(-3));
        lines(proof, "Miete", 600_000, "Ausstattung", 500_000, "Honorare", 400_000);
        funds(proof, 300_000, 340_000);
        receipt(proof, 1, "M-", 6, 110_000, "Hausverwaltung Elbhang");
        receipt(proof, 2, "A-", 4, 98_000, "Werkzeughandel Neustadt");
        receipt(proof, 3, "H-", 3, 120_000, "Beratung Kreislauf");
        book.add(proof.id(), new NewReceipt(2, "A-9", end.plusDays(19), "Möbelbau Friedrichstadt", "Regale", 34_000));
        proof.narrate(DemoProofTexts.LENDING);
        handIn(proof, project, 9);
        long late = sql.first("select id from projects.proof_receipt where number = 'H-3'", row -> row.number("id"))
                .orElseThrow();
        book.strike(
                proof.id(), late, 40_000, "Ein Drittel des Honorars betrifft den Onlineshop, der nicht gefördert ist.");
        tell(2, person("e.sommer"), proof.told(project, "struck", java.util.Map.of("receipt", "H-3"), by("e.sommer")));
        tasks.applyAll(ProofTasks.of(proof, project, false));
    }

    private void reclaimed() {
        ProjectFrame project = project("Sommerkino im Hof", "Zehn Abende Kino auf Höfen der Friedrichstadt.");
        Proof proof =
                proof(project, FundingKind.FIXED_SUM, 800_000, 0, 800_000, "Kulturhof Friedrichstadt e. V.", day(120));
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
        reclaim(proof, project, result.toReclaimCents());
        tasks.applyAll(ProofTasks.of(proof, project, true));
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
                        by("b.krueger"),
                        ago(90)));
        letters.notice(
                reclaim,
                project,
                InterestStanding.of(reclaims.interest(reclaim, proof.terms(), day(90)), reclaim, day(90)));
        RepaymentRow part = new RepaymentRow(day(40), "KE-4711", cents / 2, cents / 2, 0, null);
        reclaims.record(reclaim.id(), part, by("o.engel"), ago(39));
        tell(
                39,
                person("o.engel"),
                reclaim.told(
                        project, "repaid", java.util.Map.of("sum", part.cents(), "voucher", "KE-4711"), by("o.engel")));
        tasks.applyAll(ReclaimTasks.of(reclaim, project, false));
    }

    private ProjectFrame project(String title, String summary) {
        Instant begun = end.minusMonths(14).atStartOfDay(Clocks.BERLIN).toInstant();
        Instant ended = end.plusDays(1).atStartOfDay(Clocks.BERLIN).toInstant();
        return projects.of(
                sql.first(PROJECT, row -> row.number("id"), end.minusMonths(14).getYear(), title, ended, begun, summary)
                        .orElseThrow());
    }

    private Proof proof(
            ProjectFrame project, FundingKind kind, long cents, int share, long paid, String recipient, LocalDate due) {
        ProofTerms terms = new ProofTerms(
                "Bescheid vom " + ProofDesk.day(end.minusMonths(13), Locale.GERMAN),
                kind,
                cents,
                share,
                end.minusMonths(12).plusDays(1),
                end,
                2_000,
                5_000,
                DayCount.ACTUAL_ACTUAL,
                paid);
        String mailbox = recipient.toLowerCase(Locale.GERMAN).split(" ")[0].replaceAll("[^a-z]", "");
        Instant opened = ago(200);
        Proof proof = new Proof(
                project,
                terms,
                due.isBefore(end) ? end : due,
                new ProofRecipient(recipient, mailbox + "@example.org", Locale.GERMAN),
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
