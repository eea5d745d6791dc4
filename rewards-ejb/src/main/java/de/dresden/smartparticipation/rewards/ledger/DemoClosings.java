package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Automatic;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.rewards.ledger.core.CorrectionSplit;
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

/**
 * In the demo the last days are closed, Taler of the trial run have lapsed, a grant was corrected some days ago, and two things wait
 * for a second person: more money from the city, and a grant that was made twice.
 */
@Dependent
class DemoClosings {

    private static final int DAYS = 8;
    private static final long RAISED = 75_000;
    private static final long TRIAL_TALER = 6;
    private static final Duration SOON_AFTER_MIDNIGHT = Duration.ofMinutes(12);

    private static final String LARGEST = """
            select t.id, t.taler from rewards.transfer t join rewards.transfer_end e on e.transfer_id = t.id
            where t.kind = 'GRANT' and t.reason like 'trip:%' and e.resolution = 'POSTED' order by t.taler desc, t.id desc limit 1""";

    /** Of another member than the one whose grant waits for its correction. */
    private static final String ANOTHER = """
            select t.id, t.name, t.taler from rewards.transfer t join rewards.transfer_end e on e.transfer_id = t.id
            where t.kind = 'GRANT' and t.reason like 'trip:%' and e.resolution = 'POSTED' and e.ended_at < ?
                and t.to_account <> coalesce((select g.to_account from rewards.transfer g where g.id = ?), 0)
            order by t.taler desc, t.id desc limit 1""";

    private static final int CORRECTED_DAYS = 4;
    private static final int CORRECTED_HOUR = 11;

    @Inject
    private BudgetRegister budgets;

    @Inject
    private CorrectionRegister corrections;

    @Inject
    private Correcting correcting;

    @Inject
    private BooksProof proof;

    @Inject
    private StaffDirectory people;

    @Inject
    private TaskBoard tasks;

    @Inject
    private AuditTrail audit;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    private final List<PastHappening> past = new ArrayList<>();

    void make(@Observes @Priority(390) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from rewards.ledger_closing", row -> 1).isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        corrected(today.minusDays(CORRECTED_DAYS)
                .atTime(CORRECTED_HOUR, 0)
                .atZone(Clocks.BERLIN)
                .toInstant());
        for (LocalDate day = today.minusDays(DAYS); day.isBefore(today); day = day.plusDays(1)) {
            close(day);
        }
        raise(today.getYear());
        correct();
        audit.appendPast(past);
    }

    /** Six Taler of the one member who was there then; they lapsed with the beginning of this year. Before all other grants. */
    void trial(@Observes @Priority(345) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from rewards.transfer limit 1", row -> 1).isEmpty()) {
            return;
        }
        Instant then = LocalDate.now(clock.withZone(Clocks.BERLIN))
                .minusYears(DemoBudgets.TRIAL)
                .atStartOfDay(Clocks.BERLIN)
                .toInstant();
        sql.first("select id from rewards.member order by opened_at, id limit 1", row -> row.number("id"))
                .ifPresent(member -> {
                    Ledger ledger = Ledger.on(sql, at(then));
                    TransferId id = new TransferId("trial:1");
                    ledger.grant(new Grant(id, Issuer.CITY, member, TRIAL_TALER, "trial:1", then));
                    ledger.post(id);
                    LedgerWork.on(sql, at(endOfTrial(then)), expired -> {}).expireLots();
                });
    }

    private Instant endOfTrial(Instant then) {
        return sql.first(
                        "select max(expires_at) as ends from rewards.lot where expires_at <= ?",
                        row -> row.instant("ends"),
                        clock.instant())
                .orElse(then);
    }

    /** As it would have been closed then: what was booked later waits for its link meanwhile. */
    private void close(LocalDate day) {
        Instant closing =
                day.plusDays(1).atStartOfDay(Clocks.BERLIN).toInstant().plus(SOON_AFTER_MIDNIGHT);
        LedgerChain chain = new LedgerChain(sql, at(closing));
        record Later(long transfer, String part) {}
        List<Later> later = sql.list("""
                delete from rewards.ledger_waiting w using rewards.transfer t
                left join rewards.transfer_end e on e.transfer_id = t.id
                where t.id = w.transfer_id and case w.part when 'END' then e.ended_at else t.booked_at end > ?
                returning w.transfer_id, w.part""", row -> new Later(row.number("transfer_id"), row.text("part")), closing);
        while (chain.link() == LedgerChain.BATCH) {
            continue;
        }
        sql.update(
                "insert into rewards.ledger_waiting select * from unnest(?::bigint[], ?::text[])",
                later.stream().map(Later::transfer).toList(),
                later.stream().map(Later::part).toList());
        new Closings(sql, proof, chain)
                .close(day, closing)
                .ifPresent(row -> past.add(new PastHappening(closing, new Automatic(), DayClosed.closed(row))));
    }

    private void raise(int year) {
        Instant proposed = clock.instant().minus(Duration.ofHours(20));
        budgets.find(Issuer.CITY, year).ifPresent(budget -> {
            Staff author = person("o.engel");
            LedgerChanged change = budget.propose(
                    RAISED,
                    "Nachtrag zum Haushalt: Die Fahrten sind seit dem Sommer deutlich mehr geworden.",
                    new Capacity(author.id(), null),
                    proposed);
            past.add(new PastHappening(proposed, author, change));
            tasks.applyAll(change.tasks());
        });
    }

    private void correct() {
        Instant proposed = clock.instant().minus(Duration.ofHours(3));
        record Granted(long id, long taler) {}
        sql.first(LARGEST, row -> new Granted(row.number("id"), row.number("taler")))
                .ifPresent(grant -> {
                    Staff author = person("y.demir");
                    String why = "Ein Weg wurde doppelt gemeldet, als Bus und als Straßenbahn.";
                    Correction correction = new Correction(
                            corrections.nextReference(
                                    proposed.atZone(Clocks.BERLIN).getYear()),
                            grant.id(),
                            grant.taler(),
                            why);
                    corrections.add(correction);
                    LedgerChanged change =
                            correction.propose(grant.taler(), why, new Capacity(author.id(), null), proposed);
                    corrections.flush();
                    past.add(new PastHappening(proposed, author, change));
                    tasks.applyAll(change.tasks());
                });
    }

    /** Proposed by one clerk, approved by another three hours later and carried out, before its day was closed. */
    private void corrected(Instant at) {
        record Granted(long id, String name, long taler) {}
        Instant proposed = at.minus(Duration.ofHours(3));
        Long waits = sql.first(LARGEST, row -> row.id("id")).orElse(null);
        sql.first(
                        ANOTHER,
                        row -> new Granted(row.number("id"), row.text("name"), row.number("taler")),
                        proposed,
                        waits == null ? 0L : waits)
                .ifPresent(grant -> {
                    Staff author = person("y.demir");
                    Staff second = person("k.pohl");
                    Capacity by = new Capacity(second.id(), null);
                    String why = "Die Fahrt gehörte zu einem anderen Tag und war dort schon gutgeschrieben.";
                    Correction correction = new Correction(
                            corrections.nextReference(
                                    proposed.atZone(Clocks.BERLIN).getYear()),
                            grant.id(),
                            grant.taler(),
                            why);
                    corrections.add(correction);
                    past.add(new PastHappening(
                            proposed,
                            author,
                            correction.propose(grant.taler(), why, new Capacity(author.id(), null), proposed)));
                    past.add(new PastHappening(at, second, correction.approve(by, at)));
                    corrections.flush();
                    CorrectionSplit split = correcting.correct(
                            correction.transferId(),
                            correction.id(),
                            new TransferId(grant.name()),
                            grant.taler(),
                            correction.journalReason(),
                            new Stamp(by.person(), at));
                    past.add(new PastHappening(at, second, correction.carriedOut(split, by, at)));
                    corrections.flush();
                });
    }

    private Staff person(String login) {
        return sql.first("select id from platform.account where login = ?", row -> row.number("id"), login)
                .flatMap(people::find)
                .orElseThrow(() -> new IllegalStateException("no person " + login));
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, Clocks.BERLIN);
    }
}
