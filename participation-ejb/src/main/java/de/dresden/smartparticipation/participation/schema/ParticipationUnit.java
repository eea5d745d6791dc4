package de.dresden.smartparticipation.participation.schema;

import de.dresden.smartparticipation.platform.boundary.UnitOfWork;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands out this module's persistence unit. */
@Stateless
@PermitAll
public class ParticipationUnit implements UnitOfWork {

    @PersistenceContext(unitName = "participation")
    private EntityManager entities;

    @Override
    public String module() {
        return "participation";
    }

    @Override
    public EntityManager entities() {
        entities.flush();
        return entities;
    }
}
