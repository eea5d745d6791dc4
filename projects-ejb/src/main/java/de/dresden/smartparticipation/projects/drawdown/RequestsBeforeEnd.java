package de.dresden.smartparticipation.projects.drawdown;

import static de.dresden.smartparticipation.projects.drawdown.AcceptableRequest.because;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.project.BeforeProjectMoves;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A project is not done while money that was asked for is neither paid nor refused. */
@Dependent
class RequestsBeforeEnd implements BeforeProjectMoves {

    private final DrawdownTable table;

    @Inject
    RequestsBeforeEnd(DrawdownTable table) {
        this.table = table;
    }

    @Override
    public Optional<Reason> hinders(ProjectFrame project, ProjectState next) {
        if (next != ProjectState.DONE) {
            return Optional.empty();
        }
        List<Drawdown> all = table.ofProject(project.id());
        String undecided = all.stream()
                .filter(one -> one.state().open())
                .map(Drawdown::reference)
                .collect(Collectors.joining(", "));
        String unbooked = all.stream()
                .filter(one -> one.state() == DrawdownState.CERTIFIED)
                .map(one -> one.reference() + " (" + one.order() + ")")
                .collect(Collectors.joining(", "));
        if (undecided.isEmpty() && unbooked.isEmpty()) {
            return Optional.empty();
        }
        if (unbooked.isEmpty()) {
            return Optional.of(because("end-undecided", undecided));
        }
        return Optional.of(
                undecided.isEmpty()
                        ? because("end-unbooked", unbooked)
                        : because("end-undecided-unbooked", undecided, unbooked));
    }
}
