package de.dresden.smartparticipation.platform.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@Dependent
class PlatformUnit implements UnitOfWork {

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Override
    public void flush() {
        entities.flush();
    }
}
