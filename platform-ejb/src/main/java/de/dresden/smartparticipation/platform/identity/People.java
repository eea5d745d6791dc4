package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The colleagues, to choose from: for employees only. */
@Boundary
@Stateless
public class People {

    @Inject
    private PeopleDirectory directory;

    @Inject
    private CurrentActor actor;

    /** Active employees by name. */
    @PermitAll
    public List<PersonName> staff() {
        actor.staff();
        return directory.staff();
    }

    /** Active people with the role in the department, by name. */
    @PermitAll
    public List<PersonName> with(Role role, long department) {
        actor.staff();
        return directory.with(role, department);
    }
}
