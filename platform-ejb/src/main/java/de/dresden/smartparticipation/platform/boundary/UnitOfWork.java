package de.dresden.smartparticipation.platform.boundary;

import jakarta.ejb.Local;
import jakarta.persistence.EntityManager;

/**
 * The persistence unit of one module, handed out by a session bean of that module.
 *
 * <p>Payara looks a unit up in the module of the session bean that runs at the moment, at the entity manager's first use:
 * a plain bean that is called from another module's session bean would not find its own unit. An entity manager that was
 * used once at home works everywhere.
 */
@Local
public interface UnitOfWork {

    /** Name of the module: the part of its packages behind {@code de.dresden.smartparticipation}. */
    String module();

    /** The entity manager of the running transaction's persistence context, good for all threads. */
    EntityManager entities();
}
