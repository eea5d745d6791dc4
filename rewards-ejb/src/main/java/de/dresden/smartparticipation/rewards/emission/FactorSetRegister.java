package de.dresden.smartparticipation.rewards.emission;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps the sets. */
@Dependent
class FactorSetRegister {

    /** One writer of sets at a time: the next reference and who follows whom are decided under it. */
    private static final long LOCK = 7_304_021;

    @Inject
    private EntityManager entities;

    /** @throws NotFound where there is none with that reference */
    FactorSet find(String reference) {
        return entities.createQuery("select s from FactorSet s where s.reference = :reference", FactorSet.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(reference));
    }

    /** Those that begin last come first, drafts before all. */
    List<FactorSetRow> list() {
        return entities.createQuery(
                        "select s from FactorSet s order by case when s.validFrom is null then 0 else 1 end,"
                                + " s.validFrom desc, s.id desc",
                        FactorSet.class)
                .getResultStream()
                .map(FactorSet::row)
                .toList();
    }

    /** All that are approved, in the order of their days. */
    List<FactorSet> approved() {
        return entities.createQuery(
                        "select s from FactorSet s where s.approval.state = :state order by s.validFrom",
                        FactorSet.class)
                .setParameter("state", ApprovalState.APPROVED)
                .getResultList();
    }

    Optional<FactorSet> inForce(LocalDate day) {
        return approved().stream().filter(set -> set.row().inForce(day)).findFirst();
    }

    String nextReference(int year) {
        lock();
        long there = entities.createQuery("select count(s) from FactorSet s where s.reference like :start", Long.class)
                .setParameter("start", "EF-" + year + "-%")
                .getSingleResult();
        long number = there + 1;
        while (exists("EF-" + year + "-" + number)) {
            number++;
        }
        return "EF-" + year + "-" + number;
    }

    FactorSet add(FactorSet set) {
        entities.persist(set);
        return set;
    }

    void remove(FactorSet set) {
        entities.remove(set);
    }

    void lock() {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1)) taken")
                .setParameter(1, LOCK)
                .getSingleResult();
    }

    /** The predecessor's end must be there before the successor begins: the database compares at once. */
    void write() {
        entities.flush();
    }

    private boolean exists(String reference) {
        return entities.createQuery("select count(s) from FactorSet s where s.reference = :reference", Long.class)
                        .setParameter("reference", reference)
                        .getSingleResult()
                > 0;
    }
}
