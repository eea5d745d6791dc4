package de.dresden.smartparticipation.web.frame;

import de.dresden.smartparticipation.platform.identity.DepartmentName;
import de.dresden.smartparticipation.platform.identity.Departments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/** The active departments, read once a request: the frame names those of the person, most pages offer some to choose from. */
@RequestScoped
public class DepartmentNames {

    @Inject
    private Departments departments;

    private List<DepartmentName> names;

    /** All, by name. */
    public List<DepartmentName> all() {
        if (names == null) {
            names = departments.names();
        }
        return names;
    }

    /** Key and name of those that are wanted, in order, for a field. */
    public Map<String, String> choices(LongPredicate wanted) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (DepartmentName one : all()) {
            if (wanted.test(one.id())) {
                choices.put(String.valueOf(one.id()), one.name());
            }
        }
        return choices;
    }

    /** Key and name of all, in order, for a field. */
    public Map<String, String> choices() {
        return choices(any -> true);
    }
}
