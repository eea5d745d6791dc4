package de.dresden.smartparticipation.platform.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Reads names of people. */
@Dependent
class PeopleDirectory {

    private static final String NAME =
            "select new de.dresden.smartparticipation.platform.identity.PersonName(a.id, a.login, a.name) from Account a"
                    + " where a.active = true";
    private static final String ORDER = " order by a.name, a.id";

    @Inject
    private EntityManager entities;

    List<PersonName> staff() {
        return entities.createQuery(NAME + " and a.kind = :kind" + ORDER, PersonName.class)
                .setParameter("kind", AccountKind.STAFF)
                .getResultList();
    }

    List<PersonName> with(Role role, long department) {
        return entities.createQuery(
                        NAME + " and :role member of a.roles and :department member of a.departments" + ORDER,
                        PersonName.class)
                .setParameter("role", role)
                .setParameter("department", department)
                .getResultList();
    }
}
