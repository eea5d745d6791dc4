package de.dresden.smartparticipation.participation.hearing;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Keeps the hearings, and reads them for their page. */
@Dependent
class HearingRegister {

    private static final String ROWS = """
            select h.id, a.reference, a.name, a.email, h.state, h.notified_at, h.by_letter, h.received_on, h.due, h.reminders,
                   h.extension, h.wanted_until, h.wanted_reason, h.answer, h.answered_at, s.reference as statement, h.version
            from participation.hearing h join participation.agency a on a.id = h.agency_id
            left join participation.statement s on s.id = h.statement_id
            where h.round_id = ? order by lower(a.name), a.id""";

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** @throws NotFound where there is none */
    Hearing find(long id) {
        Hearing hearing = entities.find(Hearing.class, id);
        if (hearing == null) {
            throw new NotFound(id);
        }
        return hearing;
    }

    /** @throws Conflict where it was changed since this version */
    Hearing find(long id, long version) {
        Hearing hearing = find(id);
        if (hearing.version() != version) {
            throw Conflict.changedMeanwhile();
        }
        return hearing;
    }

    /** For an answer: two at the same moment wait for each other. */
    Hearing locked(long id) {
        Hearing hearing = entities.find(Hearing.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (hearing == null) {
            throw new NotFound(id);
        }
        return hearing;
    }

    List<Hearing> ofRound(long round) {
        return entities.createQuery("select h from Hearing h where h.round = :round order by h.id", Hearing.class)
                .setParameter("round", round)
                .getResultList();
    }

    Hearing add(Hearing hearing) {
        entities.persist(hearing);
        entities.flush();
        return hearing;
    }

    void remove(Hearing hearing) {
        entities.remove(hearing);
    }

    /** Agencies that were heard in earlier rounds of the plan and are still heard. */
    List<Long> earlier(long plan, long round) {
        return sql.list("""
                select distinct h.agency_id as id from participation.hearing h
                join participation.agency a on a.id = h.agency_id and a.active
                where h.plan_id = ? and h.round_id <> ? and h.state <> 'CHOSEN'
                  and not exists (select from participation.hearing n where n.round_id = ? and n.agency_id = h.agency_id)
                order by 1""", row -> row.number("id"), plan, round, round);
    }

    List<HearingRow> rows(long round) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        return sql.list(
                ROWS,
                row -> {
                    HearingState state = HearingState.valueOf(row.text("state"));
                    LocalDate due = row.day("due");
                    return new HearingRow(
                            row.number("id"),
                            row.text("reference"),
                            row.text("name"),
                            row.text("email"),
                            state,
                            row.instant("notified_at"),
                            row.flag("by_letter"),
                            row.day("received_on"),
                            due,
                            (int) row.number("reminders"),
                            row.text("extension") == null ? null : ExtensionState.valueOf(row.text("extension")),
                            row.day("wanted_until"),
                            row.text("wanted_reason"),
                            row.text("answer") == null ? null : HearingAnswer.valueOf(row.text("answer")),
                            row.instant("answered_at"),
                            row.text("statement"),
                            state == HearingState.NOTIFIED && due.isBefore(today),
                            row.number("version"));
                },
                round);
    }
}
