package de.dresden.smartparticipation.web.consultations;

import de.dresden.smartparticipation.platform.identity.DepartmentName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Departments to choose from: key → name, in their order. */
final class DepartmentChoice {

    private DepartmentChoice() {}

    static Map<String, String> of(Collection<DepartmentName> departments, Predicate<Long> wanted) {
        Map<String, String> names = new LinkedHashMap<>();
        for (DepartmentName department : departments) {
            if (wanted.test(department.id())) {
                names.put(String.valueOf(department.id()), department.name());
            }
        }
        return names;
    }
}
