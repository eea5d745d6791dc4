package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The stored contributions, and what they need to know of their consultations. */
@Dependent
class ContributionRegister {

    private static final String FRAME = """
            select c.id, c.reference, c.title, c.department_id, c.state,
                   coalesce(nullif(concat_ws(', ', c.contact_name, c.contact_email, c.contact_phone), ''), d.name),
                   (select w.title from participation.wording w where w.consultation_id = c.id and w.kind = 'ENGLISH')
            from participation.consultation c join platform.v_department d on d.id = c.department_id""";

    private static final String SEEN = "select c.id from participation.contribution c where c.reference = ?1 and ";

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** The contribution that somebody may see. @throws NotFound also where there is one that may not be seen */
    Contribution find(String reference, Visibility visibility) {
        return seen(reference, visibility).orElseThrow(() -> new NotFound(reference));
    }

    /** The contribution, where there is one that somebody may see. */
    Optional<Contribution> seen(String reference, Visibility visibility) {
        List<?> ids = visibility
                .bind(entities.createNativeQuery(SEEN + Visibility.CONDITION))
                .setParameter(1, reference)
                .getResultList();
        return ids.stream().findFirst().map(id -> get(((Number) id).longValue()));
    }

    /** The contribution with this key, for work on what was found by a rule already. */
    Contribution get(long id) {
        Contribution contribution = entities.find(Contribution.class, id);
        if (contribution == null) {
            throw new NotFound(id);
        }
        return contribution;
    }

    /** Several at once, in the order of their keys. */
    List<Contribution> get(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from Contribution c where c.id in :ids order by c.id", Contribution.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The same, locked: two who change the same ones wait for each other. */
    List<Contribution> lockedByKey(Collection<Long> ids) {
        return entities.createQuery("select c from Contribution c where c.id in :ids order by c.id", Contribution.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Whether this one may be seen. */
    boolean sees(long id, Visibility visibility) {
        return !visibility
                .bind(entities.createNativeQuery(
                        "select 1 from participation.contribution c where c.id = ?1 and " + Visibility.CONDITION))
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    /** Those that an answer is for; one that its sender took back is none of them any more. */
    List<Contribution> ofResponse(long response) {
        return entities.createQuery(
                        "select c from Contribution c where c.response = :response and c.state <> :withdrawn order by c.id",
                        Contribution.class)
                .setParameter("response", response)
                .setParameter("withdrawn", ContributionState.WITHDRAWN)
                .getResultList();
    }

    /** Those that an answer was for until their senders took them back. */
    List<Contribution> leftBy(long response) {
        return entities.createQuery(
                        "select c from Contribution c where c.response = :response and c.state = :withdrawn order by c.id",
                        Contribution.class)
                .setParameter("response", response)
                .setParameter("withdrawn", ContributionState.WITHDRAWN)
                .getResultList();
    }

    Contribution add(Contribution contribution) {
        entities.persist(contribution);
        return contribution;
    }

    /** Writes what was added, for statements that refer to it. */
    void write() {
        entities.flush();
    }

    /** The next free reference, as {@code BE-2026-00042}. */
    String nextReference() {
        Number next = (Number) entities.createNativeQuery("select nextval('participation.contribution_number')")
                .getSingleResult();
        return "BE-%d-%05d".formatted(LocalDate.now(clock).getYear(), next.longValue());
    }

    /** For a change. @throws de.dresden.smartparticipation.platform.fault.Refused once its consultation is archived */
    Contribution open(String reference, Visibility reader) {
        Contribution contribution = find(reference, reader);
        frame(contribution.consultation()).ensureNotArchived();
        return contribution;
    }

    ConsultationFrame frame(long consultation) {
        return frame(" where c.id = ?1", consultation);
    }

    ConsultationFrame frame(String reference) {
        return frame(" where c.reference = ?1", reference);
    }

    private ConsultationFrame frame(String condition, Object key) {
        List<?> rows = entities.createNativeQuery(FRAME + condition)
                .setParameter(1, key)
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound(key);
        }
        Object[] row = (Object[]) rows.get(0);
        return new ConsultationFrame(
                ((Number) row[0]).longValue(),
                (String) row[1],
                new Wording((String) row[2], (String) row[6]),
                ((Number) row[3]).longValue(),
                (String) row[4],
                (String) row[5],
                Locale.GERMAN);
    }

    /** Whether the topic belongs to the consultation. */
    boolean hasTopic(long consultation, long topic) {
        return !entities.createNativeQuery("select 1 from participation.topic where id = ?1 and consultation_id = ?2")
                .setParameter(1, topic)
                .setParameter(2, consultation)
                .getResultList()
                .isEmpty();
    }
}
