package de.dresden.smartparticipation.projects.schema;

import de.dresden.smartparticipation.platform.boundary.UnitOfWork;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands out this module's persistence unit. */
@Stateless
@PermitAll
public class ProjectsUnit implements UnitOfWork {

    @PersistenceContext(unitName = "projects")
    private EntityManager entities;

    @Override
    public String module() {
        return "projects";
    }

    @Override
    public EntityManager entities() {
        entities.flush();
        return entities;
    }
}
