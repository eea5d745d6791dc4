package de.dresden.smartparticipation.platform.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Finds an employee without a login: for what runs later in somebody's name. */
@Dependent
public class StaffDirectory {

    @Inject
    private EntityManager entities;

    @Inject
    private ActorDirectory actors;

    /** The employee with the rights of this moment; nothing where the account is not active or of somebody from outside. */
    public Optional<Staff> find(long account) {
        List<?> logins = entities.createNativeQuery("select login from platform.account where id = ?1 and active")
                .setParameter(1, account)
                .getResultList();
        return logins.stream()
                .findFirst()
                .flatMap(login -> actors.find((String) login))
                .filter(Staff.class::isInstance)
                .map(Staff.class::cast);
    }
}
