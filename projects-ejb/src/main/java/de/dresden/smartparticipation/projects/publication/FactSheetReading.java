package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.approval.ApprovalViews;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts together what the page shows of a fact sheet. */
@Dependent
class FactSheetReading {

    @Inject
    private FactSheetRegister register;

    @Inject
    private FactSheetDesk desk;

    @Inject
    private PublicReading released;

    @Inject
    private ProjectSight sight;

    @Inject
    private ApprovalViews approvals;

    @Inject
    private CurrentActor actor;

    /** @throws NotFound also where nothing is written yet */
    PublicProject preview(String reference) {
        ProjectFrame project = sight.read(reference);
        return register.find(project.id())
                .flatMap(sheet -> released.prepared(project.id(), sheet.shown().number()))
                .orElseThrow(() -> new NotFound(reference));
    }

    FactSheetDetails of(String reference) {
        ProjectFrame project = sight.read(reference);
        boolean runs = sight.runs(project);
        Capacity person = runs
                ? actor.get().capacity(Role.PROJECT_MANAGER, project.department())
                : new Capacity(actor.get().accountId(), null);
        Optional<FactSheet> found = register.find(project.id());
        FactSheet sheet = found.orElse(null);
        FactSheetContent shown = found.map(one -> one.shown().view())
                .orElseGet(
                        () -> new FactSheetContent(0, register.ofFile(project.id()), null, List.of(), List.of(), null));
        return new FactSheetDetails(
                project,
                new FactSheetKey(project.reference(), sheet == null ? 0 : sheet.version()),
                sheet == null ? FactSheetState.NONE : sheet.state(),
                shown,
                found.flatMap(FactSheet::inForce).map(FactSheetVersion::view).orElse(null),
                sheet == null ? null : sheet.withdrawnAt(),
                sheet == null ? null : sheet.withdrawnReason(),
                found.flatMap(FactSheet::open)
                        .map(open -> approval(open, person, runs))
                        .orElse(null),
                register.partners(project.id()),
                register.diary(project.id()),
                desk.granted(project),
                runs ? steps(sheet, person) : Set.of());
    }

    private ApprovalView approval(FactSheetVersion open, Capacity person, boolean runs) {
        Optional<Reason> noRight =
                runs ? Optional.empty() : Optional.of(AcceptableFactSheet.because("not-your-department"));
        return approvals.of(open.approval(), person, open.content(), noRight);
    }

    private static Set<FactSheetStep> steps(FactSheet sheet, Capacity person) {
        Set<FactSheetStep> steps = EnumSet.noneOf(FactSheetStep.class);
        if (sheet == null) {
            return EnumSet.of(FactSheetStep.WRITE);
        }
        Optional<FactSheetVersion> open = sheet.open();
        if (open.filter(FactSheetVersion::waits).isPresent()) {
            steps.add(FactSheetStep.DECIDE);
            steps.add(FactSheetStep.TAKE_BACK);
        } else {
            steps.add(FactSheetStep.WRITE);
            open.ifPresent(draft -> steps.add(FactSheetStep.PROPOSE));
            if (open.isPresent() && sheet.inForce().isPresent()) {
                steps.add(FactSheetStep.DISCARD);
            }
        }
        if (sheet.visible()) {
            steps.add(FactSheetStep.WITHDRAW);
        }
        return steps;
    }
}
