package de.dresden.smartparticipation.platform.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands out this module's persistence unit. */
@Stateless
@PermitAll
public class PlatformUnit implements UnitOfWork {

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Override
    public String module() {
        return "platform";
    }

    @Override
    public EntityManager entities() {
        entities.flush();
        return entities;
    }
}
