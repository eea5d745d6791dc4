package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the city and the association have to do with a company: check it, act where no answer came. Whoever does it first does it for both. */
final class CompanyTasks {

    /** Days within which a company should hear of its registration. */
    private static final int DAYS = 10;

    private CompanyTasks() {}

    static List<TaskChange> of(Company company, LocalDate today) {
        List<TaskChange> changes = new ArrayList<>();
        set(changes, company, "check", CompanyState.SUBMITTED, today.plusDays(DAYS));
        LocalDate until = company.queryUntil();
        set(changes, company, "unanswered", CompanyState.QUERIED, until == null ? null : until.plusDays(1));
        return changes;
    }

    private static void set(List<TaskChange> changes, Company company, String step, CompanyState state, LocalDate due) {
        change(changes, company, "company." + step, state, due, Role.COOPERATION_MANAGER);
        change(changes, company, "company.intake-" + step, state, due, Role.INTAKE_ASSOCIATION);
    }

    private static void change(
            List<TaskChange> changes, Company company, String step, CompanyState state, LocalDate due, Role role) {
        changes.add(
                company.state() == state
                        ? new TaskChange.Open(
                                step,
                                company.subject(),
                                "projects",
                                company.name(),
                                Texts.german().text("projects.company.programme"),
                                role,
                                null,
                                null,
                                due,
                                "/cooperation/company.xhtml?ref=" + company.reference())
                        : new TaskChange.Close(step, company.subject()));
    }
}
