package de.dresden.smartparticipation.projects.decision;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.projects.application.ApplicationChanged;
import de.dresden.smartparticipation.projects.application.ApplicationDirectory;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.application.ApplicationState;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Sees that the city has to decide: for the first time, or since a selected application was withdrawn. */
@Dependent
class DecisionsAhead {

    private static final String WITHDRAWN = "application.withdrawn";
    private static final String UNDECIDED = """
            select 1 as n where not exists (select 1 from projects.decision where call_id = ? and discarded_at is null)""";

    @Inject
    private CallDirectory calls;

    @Inject
    private ApplicationDirectory applications;

    @Inject
    private Candidates candidates;

    @Inject
    private DecisionDesk desk;

    @Inject
    private TaskBoard tasks;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Of the calls that run, those that can be decided and are not. */
    void tell() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        calls.published().stream()
                .filter(call -> sql.first(UNDECIDED, row -> 1, call.id()).isPresent())
                .filter(call -> ReadyToDecide.missing(
                                call, today, candidates.of(call).standing())
                        .isEmpty())
                .forEach(call -> tasks.applyAll(List.of(DecisionTasks.prepare(call, desk.due(call)))));
    }

    /** A selected one was withdrawn: somebody on the list may move up. */
    void withdrawn(@Observes ApplicationChanged change) {
        if (!WITHDRAWN.equals(change.action())
                || !ApplicationState.SELECTED.name().equals(change.before().get("state"))) {
            return;
        }
        ApplicationFrame application = applications.of(change.subject().id());
        CallFrame call = calls.of(application.call());
        boolean waiting =
                applications.eligible(call.id()).stream().anyMatch(one -> one.state() == ApplicationState.WAITING);
        if (waiting) {
            tasks.applyAll(List.of(DecisionTasks.moveUp(call, desk.due(call))));
        }
    }
}
