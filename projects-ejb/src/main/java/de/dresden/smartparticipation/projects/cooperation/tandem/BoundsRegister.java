package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Keeps the versions of the bounds. */
@Dependent
class BoundsRegister {

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** The latest first. */
    List<BoundsVersion> versions() {
        return entities.createQuery("select v from BoundsVersion v order by v.number desc", BoundsVersion.class)
                .getResultList();
    }

    /** For a change, one after the other: two who decide at once do not both succeed. */
    List<BoundsVersion> locked() {
        sql.update("lock table projects.tandem_rules in share row exclusive mode");
        return versions();
    }

    void add(BoundsVersion version) {
        entities.persist(version);
    }

    void flush() {
        entities.flush();
    }
}
