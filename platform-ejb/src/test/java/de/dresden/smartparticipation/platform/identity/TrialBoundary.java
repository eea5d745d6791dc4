package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Happenings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** A boundary as the product's are, that stops where a test wants it to. */
@Boundary
@Stateless
@PermitAll
public class TrialBoundary {

    @Inject
    private DepartmentRegister departments;

    @Inject
    private Happenings happenings;

    /** Changes by JPA, changes by SQL, records, and then a rule refuses. */
    public void createAndRefuse(String code, Happening more) {
        happenings.record(
                departments.add(Department.create(code, "Trial " + code, null)).created());
        happenings.record(more);
        throw new Refused(Reason.of("platform.department.code-form"));
    }

    public long create(String code, Happening more) {
        Department department = departments.add(Department.create(code, "Trial " + code, null));
        happenings.record(department.created());
        happenings.record(more);
        return department.id();
    }

    /** Reads, waits, and writes: whoever wrote in between was faster. */
    public void rename(long id, String name, Runnable meanwhile) {
        Department department = departments.find(id);
        meanwhile.run();
        happenings.record(department.change(department.code(), name, null));
    }
}
