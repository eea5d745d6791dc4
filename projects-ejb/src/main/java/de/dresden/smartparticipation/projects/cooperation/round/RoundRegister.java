package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Keeps rounds and their variants. The round's row is locked before anything that hangs on it. */
@Dependent
class RoundRegister {

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** @throws NotFound where there is none */
    Round find(String reference) {
        return entities.createQuery("select r from Round r where r.reference = :reference", Round.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(reference));
    }

    /** For a change of what was seen: two who change it at once do not both succeed. */
    Round toChange(RoundKey key) {
        return changing(locked(key.reference()).seenAs(key));
    }

    /** For a change of what is there now, whatever was seen. @throws NotFound where there is none */
    Round toChange(String reference) {
        return changing(locked(reference));
    }

    /** As it is now and stays until the transaction ends. @throws NotFound where there is none */
    Round locked(String reference) {
        sql.first(
                        "select id from projects.cooperation_round where reference = ? for update",
                        row -> row.number("id"),
                        reference)
                .orElseThrow(() -> new NotFound(reference));
        Round round = find(reference);
        entities.refresh(round);
        return round;
    }

    private Round changing(Round round) {
        entities.lock(round, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return round;
    }

    void add(Round round) {
        entities.persist(round);
        entities.flush();
    }

    void add(Run run) {
        entities.persist(run);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** @throws NotFound where the round has none of this number */
    Run run(Round round, int number) {
        return runs(round).stream()
                .filter(run -> run.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound(round.reference() + "/" + number));
    }

    /** The latest first. */
    List<Run> runs(Round round) {
        return entities.createQuery("select r from Run r where r.round = :round order by r.number desc", Run.class)
                .setParameter("round", round.id())
                .getResultList();
    }

    Optional<Run> proposed(Round round) {
        return runs(round).stream()
                .filter(run -> run.approval().state() == ApprovalState.PROPOSED)
                .findFirst();
    }

    int nextNumber(Round round) {
        return runs(round).stream().mapToInt(Run::number).max().orElse(0) + 1;
    }

    /** The next free reference, as {@code RU-2026-01}. */
    String nextReference(int year) {
        long number = sql.first("select nextval('projects.cooperation_round_number') as n", row -> row.number("n"))
                .orElseThrow();
        return "RU-%d-%02d".formatted(year, number);
    }
}
