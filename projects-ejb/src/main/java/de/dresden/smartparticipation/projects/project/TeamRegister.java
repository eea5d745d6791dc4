package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** Keeps the teams of projects. */
@Dependent
class TeamRegister {

    private static final String ADD = """
            insert into projects.project_member (project_id, person_id, part, added_at) values (?, ?, ?, ?) on conflict do nothing""";

    private static final String REMOVE = """
            delete from projects.project_member m using platform.v_person v
            where v.id = m.person_id and m.project_id = ? and m.person_id = ? returning v.name""";

    private static final String IN =
            "select 1 as n from projects.project_member where project_id = ? and person_id = ?";

    @Inject
    private StaffDirectory people;

    @Inject
    private Sql sql;

    /** @throws Refused where the person is none who can be in a team */
    String name(long person) {
        return people.find(person)
                .filter(staff -> staff.roles().contains(Role.PROJECT_MANAGER)
                        || staff.roles().contains(Role.EVALUATOR))
                .map(Staff::name)
                .orElseThrow(() -> new Refused(AcceptableProject.because("no-member")));
    }

    /** Whether the person may be given a task: one of the team, or one who runs it. */
    boolean works(ProjectFrame project, long person) {
        return sql.first(IN, row -> row.number("n"), project.id(), person).isPresent()
                || people.find(person)
                        .filter(staff -> staff.is(Role.PROJECT_MANAGER, project.department()))
                        .isPresent();
    }

    /** @return whether the person was not in it before */
    boolean add(ProjectFrame project, long person, String part, Instant now) {
        return sql.update(ADD, project.id(), person, part, now) > 0;
    }

    /** @return the person's name. @throws NotFound where the person is not in it */
    String remove(ProjectFrame project, long person) {
        return sql.first(REMOVE, row -> row.text("name"), project.id(), person).orElseThrow(() -> new NotFound(person));
    }
}
