package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.identity.People;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** The colleagues who can be made responsible, read once a request. */
@RequestScoped
public class PlanPeople {

    @Inject
    private People people;

    private Map<String, String> names;

    /** Names by account, in order. */
    public Map<String, String> choices() {
        if (names == null) {
            names = new LinkedHashMap<>();
            people.staff().forEach(one -> names.put(String.valueOf(one.id()), one.name()));
        }
        return names;
    }
}
