package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** Keeps the plans, their documents and kinds of environmental information. */
@Dependent
class PlanRegister {

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** @throws NotFound where there is none */
    Plan find(String reference) {
        return entities.createQuery("select p from Plan p where p.reference = :reference", Plan.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(reference));
    }

    /** Counts a change of a step or a round as one of the plan too, so that nobody overwrites unseen. */
    void touch(Plan plan, long seenVersion) {
        if (plan.version() != seenVersion) {
            throw Conflict.changedMeanwhile(plan.subject());
        }
        entities.lock(plan, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Adds it and gives it its key. */
    void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    /** Writes what was changed, so that plain SQL sees it. */
    void flush() {
        entities.flush();
    }

    void remove(PlanInformation information) {
        entities.remove(information);
    }

    /** The next free reference, as {@code BP-2026-001}. */
    String nextReference(int year) {
        long number = sql.first("select nextval('participation.plan_number') as n", row -> row.number("n"))
                .orElseThrow();
        return String.format("BP-%d-%03d", year, number);
    }

    /** Keys of whatever belongs to no plan of the reader's are as good as none. */
    PlanDocument document(Plan plan, long id) {
        PlanDocument document = entities.find(PlanDocument.class, id);
        if (document == null || !document.isOf(plan.id())) {
            throw new NotFound(id);
        }
        return document;
    }

    PlanInformation information(Plan plan, long id) {
        PlanInformation information = entities.find(PlanInformation.class, id);
        if (information == null || information.plan() != plan.id()) {
            throw new NotFound(id);
        }
        return information;
    }

    PlanOutage outage(Plan plan, long id) {
        PlanOutage outage = entities.find(PlanOutage.class, id);
        if (outage == null) {
            throw new NotFound(id);
        }
        plan.round(outage.round());
        return outage;
    }
}
