package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the consultations and their standard replies. */
@Dependent
class ConsultationRegister {

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    Optional<Consultation> find(String reference) {
        return entities.createQuery("select c from Consultation c where c.reference = :reference", Consultation.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** Counts a change of a topic, phase or area as one of the consultation too, so that nobody overwrites unseen. */
    void touch(Consultation consultation, long seenVersion) {
        if (consultation.version() != seenVersion) {
            throw Conflict.changedMeanwhile(consultation.subject());
        }
        entities.lock(consultation, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Adds it and gives it its key. */
    void add(Consultation consultation) {
        entities.persist(consultation);
        entities.flush();
    }

    /** The next free reference, as {@code BV-2026-001}. */
    String nextReference(int year) {
        long number = sql.first(
                        "select nextval('participation.consultation_number') as total", row -> row.number("total"))
                .orElseThrow();
        return String.format("BV-%d-%03d", year, number);
    }

    void add(StandardReply reply) {
        entities.persist(reply);
    }

    void remove(StandardReply reply) {
        entities.remove(reply);
    }

    StandardReply reply(long consultation, long id, long seenVersion) {
        StandardReply reply = entities.find(StandardReply.class, id);
        if (reply == null || reply.consultation() != consultation) {
            throw new NotFound(id);
        }
        if (reply.version() != seenVersion) {
            throw Conflict.changedMeanwhile();
        }
        return reply;
    }

    List<StandardReply> replies(long consultation) {
        return entities.createQuery(
                        "select r from StandardReply r where r.consultation = :consultation order by r.id",
                        StandardReply.class)
                .setParameter("consultation", consultation)
                .getResultList();
    }

    long contributions(long consultation) {
        return number(
                "select count(*) as total from participation.contribution where consultation_id = ?", consultation);
    }

    long contributionsOfTopic(long topic) {
        return number("select count(*) as total from participation.contribution where topic_id = ?", topic);
    }

    /** Number of contributions by the name of their state. */
    Map<String, Long> contributionsByState(long consultation) {
        Map<String, Long> numbers = new HashMap<>();
        sql.each(
                "select state, count(*) as total from participation.contribution where consultation_id = ? group by state",
                row -> numbers.put(row.text("state"), row.number("total")),
                consultation);
        return numbers;
    }

    private long number(String statement, long key) {
        return sql.first(statement, row -> row.number("total"), key).orElseThrow();
    }
}
