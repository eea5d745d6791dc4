package de.dresden.smartparticipation.projects.schema;

import de.dresden.smartparticipation.platform.boundary.UnitOfWork;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@Dependent
class ProjectsUnit implements UnitOfWork {

    @PersistenceContext(unitName = "projects")
    private EntityManager entities;

    @Override
    public void flush() {
        entities.flush();
    }
}
