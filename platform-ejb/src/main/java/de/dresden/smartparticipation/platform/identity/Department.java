package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A department (Fachamt). Deactivated, never deleted: cases and audit name it. */
@Entity
@Table(schema = "platform", name = "department")
class Department {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,12}");
    private static final int LONGEST = 200;

    @Id
    @SequenceGenerator(name = "department_id", sequenceName = "platform.department_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "department_id")
    private Long id;

    private String code;

    private String name;

    private String email;

    private boolean active;

    @Version
    private long version;

    protected Department() {}

    static Department create(String code, String name, String email) {
        Department department = new Department();
        department.take(code, name, email);
        department.active = true;
        return department;
    }

    DepartmentChanged created() {
        return changed("department.created", Map.of());
    }

    DepartmentChanged change(String newCode, String newName, String newEmail) {
        Map<String, Object> before = values();
        take(newCode, newName, newEmail);
        return changed("department.changed", before);
    }

    /** @param people number of active accounts that still belong to it */
    DepartmentChanged deactivate(long people) {
        if (people > 0) {
            throw new Refused(Reason.of("platform.department.people-left", people));
        }
        Map<String, Object> before = values();
        active = false;
        return changed("department.deactivated", before);
    }

    DepartmentChanged reactivate() {
        Map<String, Object> before = values();
        active = true;
        return changed("department.reactivated", before);
    }

    Long id() {
        return id;
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    private void take(String newCode, String newName, String newEmail) {
        if (newCode == null || !CODE.matcher(newCode.strip()).matches()) {
            throw new Refused(Reason.of("platform.department.code-form"));
        }
        if (newName == null || newName.strip().length() < 2 || newName.strip().length() > LONGEST) {
            throw new Refused(Reason.of("platform.department.name-length"));
        }
        code = newCode.strip();
        name = newName.strip();
        email = newEmail == null || newEmail.isBlank() ? null : newEmail.strip();
    }

    private DepartmentChanged changed(String action, Map<String, ?> before) {
        return new DepartmentChanged(subject(), action, before, values());
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("code", code);
        values.put("name", name);
        values.put("email", email);
        values.put("active", active);
        return values;
    }

    Subject subject() {
        return new Subject("department", id, code);
    }
}
