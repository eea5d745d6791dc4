package de.dresden.smartparticipation.participation.schema;

import de.dresden.smartparticipation.platform.boundary.UnitOfWork;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@Dependent
class ParticipationUnit implements UnitOfWork {

    @PersistenceContext(unitName = "participation")
    private EntityManager entities;

    @Override
    public void flush() {
        entities.flush();
    }
}
