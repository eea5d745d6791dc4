package de.dresden.smartparticipation.participation.agency;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Keeps the agencies. */
@Dependent
class AgencyRegister {

    @Inject
    private EntityManager entities;

    /** @throws NotFound where there is none */
    Agency find(String reference) {
        return entities.createQuery("select a from Agency a where a.reference = :reference", Agency.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(reference));
    }

    /**
     * For a change; one of a person counts as a change of the agency too, so that nobody overwrites unseen.
     *
     * @throws Conflict where it was changed since the version was read
     */
    Agency find(String reference, long seenVersion) {
        Agency agency = find(reference);
        if (agency.version() != seenVersion) {
            throw Conflict.changedMeanwhile(agency.subject());
        }
        entities.lock(agency, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return agency;
    }

    Optional<Agency> named(String name) {
        return entities.createQuery("select a from Agency a where lower(a.name) = lower(:name)", Agency.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** Adds a new one and gives it its key. @throws Refused where the name is known already */
    Agency add(AgencyData data) {
        if (data.name() != null && named(data.name()).isPresent()) {
            throw new Refused(Reason.of("participation.constraint.agency_name_unique"));
        }
        Agency agency = new Agency(nextReference(), data);
        entities.persist(agency);
        entities.flush();
        return agency;
    }

    private String nextReference() {
        Number next = (Number) entities.createNativeQuery("select nextval('participation.agency_number')")
                .getSingleResult();
        return "TB-%04d".formatted(next.longValue());
    }
}
