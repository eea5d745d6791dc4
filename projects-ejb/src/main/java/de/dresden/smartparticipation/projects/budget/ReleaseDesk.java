package de.dresden.smartparticipation.projects.budget;

import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.budget.core.LineYear;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;

/** Tells of requests for release, with the treasury's task. */
@Dependent
class ReleaseDesk {

    private static final String STEP = "budget.decide-release";

    @Inject
    private ReleaseRegister register;

    @Inject
    private LineRegister lines;

    @Inject
    private Happenings happenings;

    /** It was asked for: the treasury decides. */
    void requested(BudgetLine line, LineYear at, ProjectFrame project, ReleaseRequest request, Capacity by) {
        register.flush();
        happenings.record(asked(line, at, project, request, by));
    }

    /** What is told of a request, with the treasury's task. */
    static BudgetChanged asked(
            BudgetLine line, LineYear at, ProjectFrame project, ReleaseRequest request, Capacity by) {
        TaskChange task = new TaskChange.Open(
                STEP,
                request.subject(reference(line, at)),
                "projects",
                project.title(),
                line.title() + " " + at.year(),
                Role.TREASURER,
                null,
                null,
                null,
                page(line, at));
        Map<String, Object> told = new TreeMap<>();
        told.put("year", at.year());
        told.put("cents", request.cents());
        told.put("project", project.reference());
        told.put("reason", request.reason());
        return BudgetChanged.of(line.subject(), "release-requested", told, by, task);
    }

    /** It is over. */
    void over(BudgetLine line, LineYear at, ReleaseRequest request, String verb, Map<String, ?> after, Capacity by) {
        Map<String, Object> told = new TreeMap<>(after);
        told.put("year", at.year());
        told.put("cents", request.cents());
        register.flush();
        TaskChange done = new TaskChange.CloseAll(request.subject(reference(line, at)));
        happenings.record(BudgetChanged.of(line.subject(), verb, told, by, done));
    }

    /** The freeze has ended: what waits needs no decision any more. */
    void lapse(BudgetLine line, LineYear at, Capacity by) {
        register.waiting(lines.yearId(line.id(), at.year())).forEach(request -> {
            request.lapse();
            over(line, at, request, "release-lapsed", Map.of(), by);
        });
    }

    static String reference(BudgetLine line, LineYear at) {
        return line.number() + "/" + at.year();
    }

    private static String page(BudgetLine line, LineYear at) {
        return "/projects/budgetLine.xhtml?line=" + line.number() + "&year=" + at.year();
    }
}
