package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Whoever is made responsible works for the city and can log in; whoever was it before may stay. */
@Dependent
class Responsible {

    @Inject
    private StaffDirectory people;

    @Inject
    private Sql sql;

    /** @param before account of who was responsible so far, or null */
    ItemData known(ItemData data, Long before) {
        person(data.person(), before);
        if (data.department() != null
                && sql.first("select 1 from platform.v_department where id = ?", row -> true, data.department())
                        .isEmpty()) {
            throw new Refused(Reason.of("projects.plan.no-department"));
        }
        return data;
    }

    void person(Long account, Long before) {
        if (account != null && !account.equals(before) && people.find(account).isEmpty()) {
            throw new Refused(Reason.of("projects.plan.no-person"));
        }
    }

    /**
     * The data with whoever a table names: a department by its name or short name, or a colleague; nobody where nothing is named.
     *
     * @throws Refused where nobody, or more than one, is called so
     */
    ItemData named(ItemData data, String name) {
        if (name.isEmpty()) {
            return data;
        }
        List<Long> departments = sql.list(
                "select id from platform.v_department where active and (name = ? or code = ?)",
                row -> row.number("id"),
                name,
                name);
        List<Long> people = departments.isEmpty()
                ? sql.list("select id from platform.v_person where active and name = ?", row -> row.number("id"), name)
                : List.of();
        if (departments.size() + people.size() != 1) {
            throw new Refused(Reason.of("projects.plan.import-nobody", name));
        }
        Long person = people.isEmpty() ? null : people.get(0);
        Long department = departments.isEmpty() ? null : departments.get(0);
        ItemData with = new ItemData(data.title(), data.first(), data.last(), person, department, data.budgetHint());
        return known(with, null);
    }
}
