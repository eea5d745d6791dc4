package de.dresden.smartparticipation.rewards.schema;

import de.dresden.smartparticipation.platform.boundary.UnitOfWork;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@Dependent
class RewardsUnit implements UnitOfWork {

    @PersistenceContext(unitName = "rewards")
    private EntityManager entities;

    @Override
    public void flush() {
        entities.flush();
    }
}
