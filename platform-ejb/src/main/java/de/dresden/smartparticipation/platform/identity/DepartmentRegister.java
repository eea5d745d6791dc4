package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Departments in the database. */
@Dependent
class DepartmentRegister {

    private static final String PACKAGE = "de.dresden.smartparticipation.platform.identity.";

    private static final String ALL = """
            select d.id, d.code, d.name, d.email, d.active, d.version,
                   (select count(*) from platform.membership m join platform.account a on a.id = m.account_id
                    where m.department_id = d.id and a.active) as people
            from platform.department d order by d.active desc, d.name""";

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** Written at once: accounts may belong to it. */
    Department add(Department department) {
        entities.persist(department);
        entities.flush();
        return department;
    }

    /** @throws NotFound where there is none */
    Department find(long id) {
        Department department = entities.find(Department.class, id);
        if (department == null) {
            throw new NotFound(id);
        }
        return department;
    }

    /** @throws Conflict where it was changed since the version was read */
    Department find(long id, long version) {
        Department department = find(id);
        if (department.version() != version) {
            throw Conflict.changedMeanwhile(department.subject());
        }
        return department;
    }

    long people(long department) {
        return entities.createQuery(
                        "select count(a) from Account a where a.active = true and :id member of a.departments",
                        Long.class)
                .setParameter("id", department)
                .getSingleResult();
    }

    List<DepartmentRow> all() {
        return sql.list(
                ALL,
                row -> new DepartmentRow(
                        row.number("id"),
                        row.text("code"),
                        row.text("name"),
                        row.text("email"),
                        row.flag("active"),
                        row.number("people"),
                        row.number("version")));
    }

    List<DepartmentName> active() {
        return entities.createQuery(
                        "select new " + PACKAGE + "DepartmentName(d.id, d.code, d.name) from Department d"
                                + " where d.active = true order by d.name",
                        DepartmentName.class)
                .getResultList();
    }
}
