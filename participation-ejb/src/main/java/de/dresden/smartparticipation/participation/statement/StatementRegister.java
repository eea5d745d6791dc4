package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;

/** Keeps the statements. */
@Dependent
class StatementRegister {

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** @throws NotFound where there is none */
    Statement find(String reference) {
        return entities.createQuery("select s from Statement s where s.reference = :reference", Statement.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(reference));
    }

    /**
     * For a change of it or its points: two who cut the same statement at once cannot both succeed.
     *
     * @throws Conflict where it was changed since the version was read
     */
    Statement find(String reference, long seenVersion) {
        Statement statement = find(reference);
        if (statement.version() != seenVersion) {
            throw Conflict.changedMeanwhile(statement.subject());
        }
        entities.lock(statement, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return statement;
    }

    /** Adds it and gives it its key. */
    Statement add(Arrived arrived, StatementSender sender, String text) {
        Statement statement = new Statement(nextReference(arrived.storedAt()), arrived, sender, text);
        entities.persist(statement);
        entities.flush();
        return statement;
    }

    void flush() {
        entities.flush();
    }

    /** Last day of the period that holds for its sender: an agency's own one where it has one. */
    LocalDate lastDay(Statement statement) {
        return sql.first(
                        "select " + StatementLists.LAST_DAY + " as day from participation.statement s "
                                + StatementLists.PERIOD + " where s.id = ?",
                        row -> row.day("day"),
                        statement.id())
                .orElseThrow();
    }

    boolean weighed(long point) {
        return sql.first(
                        "select 1 as found from participation.weighing where point_id = ?",
                        row -> row.number("found"),
                        point)
                .isPresent();
    }

    /** Statements of a plan that nobody has begun to work on, without those after the council's decision. */
    long waiting(long plan) {
        return count("s.plan_id = ? and s.state = 'RECEIVED' and not " + AfterDecision.CONDITION, plan);
    }

    /** Statements after the council's decision whose senders were not told so yet; only where that decision is recorded here. */
    long untold(long plan) {
        return count(
                "s.plan_id = ? and s.state = 'RECEIVED' and " + AfterDecision.CONDITION
                        + " and exists (select from participation.council_decision c where c.plan_id = s.plan_id)",
                plan);
    }

    /** @throws Refused where it came late and after the council's decision */
    void ensureWeighable(Statement statement) {
        if (count("s.id = ? and " + AfterDecision.CONDITION, statement.id()) > 0) {
            throw new Refused(Reason.of("participation.statement.after-decision", statement.reference()));
        }
    }

    private long count(String condition, long key) {
        entities.flush();
        return sql.first(
                        "select count(*) as total from participation.statement s where " + condition,
                        row -> row.number("total"),
                        key)
                .orElse(0L);
    }

    private String nextReference(Instant now) {
        Number next = (Number) entities.createNativeQuery("select nextval('participation.statement_number')")
                .getSingleResult();
        return "ST-%d-%05d".formatted(LocalDate.ofInstant(now, Clocks.BERLIN).getYear(), next.longValue());
    }
}
