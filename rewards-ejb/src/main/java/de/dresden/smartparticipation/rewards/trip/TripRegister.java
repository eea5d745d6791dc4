package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Keeps trips and cases while something is decided. */
@Dependent
class TripRegister {

    @Inject
    private EntityManager entities;

    /** @throws NotFound where there is none */
    Trip find(long id) {
        Trip trip = entities.find(Trip.class, id);
        if (trip == null) {
            throw new NotFound(id);
        }
        return trip;
    }

    /** @throws NotFound where the member has reported none under that name */
    Trip find(long member, String clientId) {
        return entities.createQuery("select t from Trip t where t.member = :member and t.clientId = :name", Trip.class)
                .setParameter("member", member)
                .setParameter("name", clientId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(clientId));
    }

    /** @throws NotFound where there is none */
    TripCase findCase(long id) {
        TripCase found = entities.find(TripCase.class, id);
        if (found == null) {
            throw new NotFound(id);
        }
        return found;
    }

    /** What was and is to be decided about a trip, the first one first. */
    List<TripCase> cases(long trip) {
        return entities.createQuery(
                        "select c from TripCase c where c.trip = :trip order by c.openedAt, c.cause", TripCase.class)
                .setParameter("trip", trip)
                .getResultList();
    }

    void add(TripCase one) {
        entities.persist(one);
    }
}
