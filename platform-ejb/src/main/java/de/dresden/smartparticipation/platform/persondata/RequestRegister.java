package de.dresden.smartparticipation.platform.persondata;

import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Requests in the database. */
@Dependent
class RequestRegister {

    private static final int LATEST = 500;

    @Inject
    private EntityManager entities;

    PersonRequest add(PersonRequest request) {
        entities.persist(request);
        return request;
    }

    PersonRequest find(long id) {
        PersonRequest found = entities.find(PersonRequest.class, id);
        if (found == null) {
            throw new NotFound(id);
        }
        return found;
    }

    /** What is open first, by age; then the latest. */
    List<RequestRow> rows() {
        return entities.createQuery(
                        "select r from PersonRequest r order by case when r.doneAt is null then 0 else 1 end, r.askedAt, r.id",
                        PersonRequest.class)
                .setMaxResults(LATEST)
                .getResultStream()
                .map(PersonRequest::row)
                .toList();
    }
}
