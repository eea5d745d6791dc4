package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** Keeps stories. */
@Dependent
class PracticeRegister {

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** @throws NotFound where there is none */
    Practice find(String reference) {
        return entities.createQuery("select p from Practice p where p.reference = :reference", Practice.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(reference));
    }

    /** For a change of what was seen: two who change it at once do not both succeed. */
    Practice toChange(PracticeKey key) {
        Practice practice = find(key.reference()).seenAs(key.version());
        entities.lock(practice, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return practice;
    }

    /** Locks the pair, so that it is asked once. @return whether there is a story of it */
    boolean exists(long pair) {
        sql.first("select id from projects.cooperation_pair where id = ? for update", row -> row.number("id"), pair);
        return sql.first("select id from projects.best_practice where pair_id = ?", row -> row.number("id"), pair)
                .isPresent();
    }

    void add(Practice practice) {
        entities.persist(practice);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** The next free reference, as {@code GB-2026-01}. */
    String nextReference(int year) {
        long number = sql.first("select nextval('projects.best_practice_number') as n", row -> row.number("n"))
                .orElseThrow();
        return "GB-%d-%02d".formatted(year, number);
    }
}
