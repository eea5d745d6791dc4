package de.dresden.smartparticipation.platform.identity;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The catalogue of departments (Fachämter). */
@Boundary
@Stateless
public class Departments {

    @Inject
    private DepartmentRegister register;

    @Inject
    private Happenings happenings;

    /** The active ones by name, to choose from; their names are public. */
    @PermitAll
    public List<DepartmentName> names() {
        return register.active();
    }

    /** All, the active ones first, by name. */
    @RolesAllowed({ADMINISTRATOR, AUDITOR})
    public List<DepartmentRow> list() {
        return register.all();
    }

    /**
     * @param code short name, 2 to 12 capitals and digits, unique
     * @param name 2 to 200 characters
     * @param email address of the office, or null
     * @return the new department's id
     */
    @RolesAllowed(ADMINISTRATOR)
    public long create(String code, String name, String email) {
        Department department = register.add(Department.create(code, name, email));
        happenings.record(department.created());
        return department.id();
    }

    /** @throws Conflict where it was changed since this version */
    @RolesAllowed(ADMINISTRATOR)
    public void change(long id, long version, String code, String name, String email) {
        happenings.record(register.find(id, version).change(code, name, email));
    }

    /** @throws Refused while active accounts belong to it */
    @RolesAllowed(ADMINISTRATOR)
    public void deactivate(long id) {
        happenings.record(register.find(id).deactivate(register.people(id)));
    }

    @RolesAllowed(ADMINISTRATOR)
    public void reactivate(long id) {
        happenings.record(register.find(id).reactivate());
    }
}
