package de.dresden.smartparticipation.projects.experiment;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.projects.experiment.ExperimentRegister.Written;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import de.dresden.smartparticipation.projects.project.ProjectSight.Running;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Projects as experiments. Commands are for who runs the project; they throw {@code NotFound} where the person may not know of it and {@code
 * NotAllowed} for one who may only read it.
 */
@Boundary
@Stateless
public class Experiments {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int YEARS_AHEAD = 10;

    @Inject
    private ExperimentRegister register;

    @Inject
    private ProjectSight sight;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** All about it; for who may know of the project. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public ExperimentSheet sheet(String project) {
        ProjectFrame frame = sight.read(project);
        Written written = register.find(frame.id()).orElse(new Written(new ExperimentData("", "", "", ""), 0));
        return new ExperimentSheet(
                frame,
                written.data(),
                written.version(),
                register.results(frame.id()),
                register.diary(frame.id()),
                register.checks(frame.id(), today()),
                sight.runs(frame));
    }

    /**
     * Writes what is tried.
     *
     * @param version that was seen; 0 for the first time
     * @throws de.dresden.smartparticipation.platform.fault.Conflict where it changed since it was read
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void write(String project, long version, ExperimentData data) {
        Running running = sight.run(project);
        if (data.question().isEmpty() || data.tooLong()) {
            throw refused("texts", ExperimentData.SHORT, ExperimentData.LONG);
        }
        Map<String, Object> before = register.find(running.project().id())
                .map(written -> written.data().values())
                .orElse(Map.of());
        register.write(running.project().id(), version, data, clock.instant());
        tell(running, "written", before, data.values(), List.of());
    }

    /** Adds an entry to the learning diary, which stays. @param day not after today. @param text 3 to 5,000 characters */
    @RolesAllowed(PROJECT_MANAGER)
    public void learn(String project, LocalDate day, String text) {
        Running running = begun(project);
        String said = said(text, ExperimentData.LONG);
        if (day == null || day.isBefore(FIRST_DAY) || day.isAfter(today())) {
            throw refused("day");
        }
        register.learn(running.project().id(), day, said, running.by(), clock.instant());
        tell(running, "learnt", Map.of(), Map.of("day", day.toString(), "text", said), List.of());
    }

    /** Says how it did by a criterion, for the first time or anew. @param rating 1 to 5. @param text why, 3 to 2,000 characters */
    @RolesAllowed(PROJECT_MANAGER)
    public void rate(String project, ResultCriterion criterion, int rating, String text) {
        Running running = begun(project);
        String said = said(text, ExperimentData.SHORT);
        if (criterion == null || rating < 1 || rating > 5) {
            throw refused("rating");
        }
        Map<String, Object> before = register.results(running.project().id()).stream()
                .filter(one -> one.criterion() == criterion && one.rating() != null)
                .findFirst()
                .map(one -> Map.<String, Object>of("rating", one.rating(), "text", one.text()))
                .orElse(Map.of());
        register.rate(running.project().id(), criterion, rating, said, running.by(), clock.instant());
        tell(
                running,
                "rated",
                before,
                Map.of("criterion", criterion.name(), "rating", rating, "text", said),
                List.of());
    }

    /** Sets the project's last day, from which the checks count; answered ones stay as they are. */
    @RolesAllowed(PROJECT_MANAGER)
    public void endsOn(String project, LocalDate day) {
        Running running = sight.run(project);
        if (day == null || day.isBefore(FIRST_DAY) || day.isAfter(today().plusYears(YEARS_AHEAD))) {
            throw refused("end");
        }
        register.endsOn(running.project().id(), day);
        List<ContinuationRow> checks = register.checks(running.project().id(), today());
        tell(
                running,
                "ends-on",
                Map.of(),
                Map.of("day", day.toString()),
                ContinuationTasks.of(running.project(), checks));
    }

    /**
     * Says what became of a project; the answer stays.
     *
     * @param months 6, 12 or 24
     * @param remark more about it, 3 to 2,000 characters
     * @throws Refused before its time, or where it is answered already
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void answer(String project, int months, ContinuationAnswer answer, String remark) {
        Running running = sight.run(project);
        long id = running.project().id();
        String said = said(remark, ExperimentData.SHORT);
        boolean ripe = register.checks(id, today()).stream()
                .anyMatch(check -> check.months() == months && check.ripe() && check.open());
        if (answer == null || !ripe || !register.answer(id, months, answer, said, running.by(), clock.instant())) {
            throw refused("not-asked", months);
        }
        tell(
                running,
                "continuation-answered",
                Map.of(),
                Map.of("months", months, "answer", answer.name(), "remark", said),
                ContinuationTasks.of(running.project(), register.checks(id, today())));
    }

    private Running begun(String project) {
        Running running = sight.run(project);
        if (register.find(running.project().id()).isEmpty()) {
            throw refused("not-begun");
        }
        return running;
    }

    private void tell(
            Running running, String verb, Map<String, ?> before, Map<String, ?> after, List<TaskChange> tasks) {
        happenings.record(ExperimentChanged.of(running.project(), verb, before, after, running.by(), tasks));
    }

    private static String said(String text, int longest) {
        String said = TypedText.text(text);
        if (said == null || said.length() < 3 || said.length() > longest) {
            throw refused("said", 3, longest);
        }
        return said;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }

    private static Refused refused(String why, Object... arguments) {
        return new Refused(Reason.of("projects.experiment." + why, arguments));
    }
}
