package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Keeps the answers. */
@Dependent
class ResponseRegister {

    @Inject
    private EntityManager entities;

    void add(Response response) {
        entities.persist(response);
        entities.flush();
    }

    Response find(long id) {
        Response response = entities.find(Response.class, id);
        if (response == null) {
            throw new NotFound(id);
        }
        return response;
    }

    /** The next reference of a group, as {@code BE-2026-G0012}. */
    String nextGroup(int year) {
        Number number = (Number) entities.createNativeQuery("select nextval('participation.group_number')")
                .getSingleResult();
        return "BE-%d-G%04d".formatted(year, number.longValue());
    }

    /** Answers of a consultation that are approved and not yet in force, by key. */
    List<Long> released(long consultation) {
        @SuppressWarnings("unchecked")
        List<Number> ids = entities.createNativeQuery("select id from participation.response"
                        + " where consultation_id = ?1 and approval_state = 'APPROVED' and set_aside_at is null"
                        + " and (published_at is null or published_text <> text or published_assessment <> assessment"
                        + " or published_reason is distinct from assessment_reason) order by id")
                .setParameter(1, consultation)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }
}
