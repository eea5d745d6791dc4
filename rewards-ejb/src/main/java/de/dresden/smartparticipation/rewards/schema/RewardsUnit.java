package de.dresden.smartparticipation.rewards.schema;

import de.dresden.smartparticipation.platform.boundary.UnitOfWork;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands out this module's persistence unit. */
@Stateless
@PermitAll
public class RewardsUnit implements UnitOfWork {

    @PersistenceContext(unitName = "rewards")
    private EntityManager entities;

    @Override
    public String module() {
        return "rewards";
    }

    @Override
    public EntityManager entities() {
        entities.flush();
        return entities;
    }
}
