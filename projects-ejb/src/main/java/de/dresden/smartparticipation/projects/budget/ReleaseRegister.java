package de.dresden.smartparticipation.projects.budget;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.budget.core.LineYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Keeps the requests for release. */
@Dependent
class ReleaseRegister {

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** @throws NotFound where there is none */
    ReleaseRequest get(long id) {
        ReleaseRequest request = entities.find(ReleaseRequest.class, id);
        if (request == null) {
            throw new NotFound(id);
        }
        return request;
    }

    /** Adds it and gives it its key. */
    void add(ReleaseRequest request) {
        entities.persist(request);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    List<ReleaseRequest> waiting(long year) {
        return entities.createQuery(
                        "select r from ReleaseRequest r where r.yearId = :year and r.state = :state order by r.id",
                        ReleaseRequest.class)
                .setParameter("year", year)
                .setParameter("state", ReleaseState.WAITING)
                .getResultList();
    }

    boolean waits(long year, long project) {
        return waiting(year).stream().anyMatch(request -> request.projectId() == project);
    }

    /** Which year of which line a request is about. */
    LineYear at(ReleaseRequest request) {
        return sql.first(
                        "select line_id, year from projects.budget_year where id = ?",
                        row -> new LineYear(row.number("line_id"), (int) row.number("year")),
                        request.yearId())
                .orElseThrow();
    }
}
