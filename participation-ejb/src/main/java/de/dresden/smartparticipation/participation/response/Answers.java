package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.consultation.ReplyPlaceholders;
import de.dresden.smartparticipation.participation.contribution.AnswerProgress;
import de.dresden.smartparticipation.participation.contribution.AnswerProgress.Answered;
import de.dresden.smartparticipation.platform.fault.Fault;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings an answer and what it answers together. */
@Dependent
class Answers {

    private static final String KEYS =
            "select id, reference from participation.contribution where reference = any (string_to_array(?1, ','))";

    private static final String DUE = "select min(due)::text from participation.contribution"
            + " where response_id = ?1 and state <> 'WITHDRAWN'";

    private static final String VALUES = """
            select c.id, c.number, coalesce(c.shown_title, c.title), t.name, k.title, d.name,
                   to_char(c.received_at at time zone 'Europe/Berlin', 'DD.MM.YYYY')
            from participation.contribution c
            join participation.consultation k on k.id = c.consultation_id
            left join participation.topic t on t.id = c.topic_id
            left join platform.v_department d on d.id = c.department_id
            where""";
    private static final String ANSWERED = VALUES + " c.response_id = ?1";
    private static final String ONE = VALUES + " c.id = ?1";

    @Inject
    private ResponseRegister responses;

    @Inject
    private CurrentActor actor;

    @Inject
    private AnswerProgress contributions;

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private EntityManager entities;

    /**
     * Opens an answer for a command of an evaluator.
     *
     * @throws NotFound where there is none that this person may know of
     * @throws de.dresden.smartparticipation.platform.fault.NotAllowed where the person evaluates in other departments only
     * @throws de.dresden.smartparticipation.platform.fault.Conflict where it changed since it was read
     */
    OpenedResponse open(ResponseKey key) {
        Response response = responses.find(key.id());
        if (!actor.get().is(Role.EVALUATOR, response.department())) {
            throw notForThem(response);
        }
        ensureAnswered(response.consultation());
        Capacity by = actor.get().capacity(Role.EVALUATOR, response.department());
        return new OpenedResponse(response.seenAs(key.version()), by, ResponseChanged.values(response));
    }

    /** @throws Refused once the consultation is archived */
    void ensureAnswered(long consultation) {
        ConsultationHead head = consultations.of(consultation);
        if (!head.beingAnswered()) {
            throw new Refused(Reason.of("participation.contribution.archived", head.name()));
        }
    }

    /** Why somebody without the right may not: whoever sees nothing of what it answers is not told that it is there. */
    Fault notForThem(Response response) {
        return contributions.seesOne(response.id()) ? new NotAllowed() : new NotFound(response.id());
    }

    /** Why it cannot be approved as long as departments that were asked have not signed it along, or nothing. */
    Optional<Reason> notSigned(Response response) {
        List<String> departments = contributions.unsigned(response.id());
        return departments.isEmpty()
                ? Optional.empty()
                : Optional.of(Reason.of("participation.response.not-signed", String.join(", ", departments)));
    }

    Answer of(Response response) {
        Object due =
                entities.createNativeQuery(DUE).setParameter(1, response.id()).getSingleResult();
        return new Answer(
                response,
                response.setAside() ? contributions.leftBy(response.id()) : contributions.of(response.id()),
                consultations.of(response.consultation()).title(),
                due == null ? null : LocalDate.parse((String) due));
    }

    /** The contributions with these references. @throws NotFound for the first that there is none of for this person */
    List<Answered> targets(Collection<String> references) {
        Set<String> missing = new HashSet<>(references);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(KEYS)
                .setParameter(1, String.join(",", references))
                .getResultList();
        rows.forEach(row -> missing.remove((String) row[1]));
        missing.stream().sorted().findFirst().ifPresent(reference -> {
            throw new NotFound(reference);
        });
        List<Answered> found = contributions.find(
                rows.stream().map(row -> ((Number) row[0]).longValue()).toList());
        found.stream().filter(target -> !mayKnow(target)).findFirst().ifPresent(target -> {
            throw new NotFound(target.reference());
        });
        return found;
    }

    private boolean mayKnow(Answered target) {
        return target.department() != null && actor.get().is(Role.EVALUATOR, target.department())
                || contributions.sees(target.id());
    }

    /** The answer's text for each contribution, its placeholders filled, by the contribution's key. */
    Map<Long, String> texts(Answer answer) {
        String text = answer.response().draft().text();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(ANSWERED)
                .setParameter(1, answer.response().id())
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> ((Number) row[0]).longValue(), row -> ReplyPlaceholders.fill(text, values(row))));
    }

    /** A text as the sender of one contribution would read it, its placeholders filled. */
    String filled(String text, long contribution) {
        Object[] row = (Object[])
                entities.createNativeQuery(ONE).setParameter(1, contribution).getSingleResult();
        return ReplyPlaceholders.fill(text, values(row));
    }

    /** The key for the next command: with the version as it is after this one. */
    ResponseKey key(Response response) {
        entities.flush();
        return new ResponseKey(response.id(), response.version());
    }

    private static Map<String, String> values(Object[] row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int column = 0; column < ReplyPlaceholders.NAMES.size(); column++) {
            Object value = row[column + 1];
            values.put(ReplyPlaceholders.NAMES.get(column), value == null ? "–" : value.toString());
        }
        return values;
    }
}
