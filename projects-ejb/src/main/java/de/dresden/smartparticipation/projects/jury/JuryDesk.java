package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.application.ApplicationDirectory;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.application.ApplicationState;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What all commands on juries do alike: open with rights, and tell what happened with the tasks that follow. */
@Dependent
class JuryDesk {

    @Inject
    private CallDirectory calls;

    @Inject
    private JuryRegister register;

    @Inject
    private ApplicationDirectory applications;

    @Inject
    private JuryReading reading;

    @Inject
    private Happenings happenings;

    @Inject
    private DeclarationTable declarations;

    @Inject
    private JuryConflicts conflicts;

    @Inject
    private CurrentActor actor;

    /** A jury in a command, and in whose name somebody acts. */
    record Opened(CallFrame call, JuryRound round, Capacity by) {

        Subject subject() {
            return round.subject(call.reference());
        }
    }

    /** A jury as one of its members opened it. */
    record Seated(CallFrame call, JuryRound round, JuryMember member, JuryBook book) {

        Subject subject() {
            return round.subject(call.reference());
        }

        Opened opened() {
            return new Opened(call, round, new Capacity(member.accountId(), null));
        }

        /** @throws NotFound where the call's jury does not judge it */
        ApplicationFrame application(String reference) {
            return book.applications().stream()
                    .filter(one -> one.reference().equals(reference))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(reference));
        }
    }

    /**
     * Locks the jury for a manager's command.
     *
     * @throws NotFound where there is no such call, it is a draft, or it has no jury yet
     * @throws de.dresden.smartparticipation.platform.fault.NotAllowed for a manager of other departments
     */
    Opened managed(String reference) {
        CallFrame call = calls.published(reference);
        Capacity by = manager(call);
        return new Opened(call, register.locked(call.id()), by);
    }

    /**
     * The same for what the city decides on: what was recommended and written down stays as the decision found it.
     *
     * @throws Refused where the city has decided on an application of the call
     */
    Opened undecided(String reference) {
        Opened opened = managed(reference);
        boolean decided = applications.eligible(opened.call().id()).stream()
                .anyMatch(one -> one.state() != ApplicationState.ELIGIBLE);
        if (decided) {
            throw new Refused(JuryRound.because("decided"));
        }
        return opened;
    }

    /**
     * The same for what is written down of the jury's result, by somebody without a conflict: an excluded person neither reads nor writes it.
     *
     * @throws Refused also where a conflict keeps the person from an application of the call
     */
    Opened impartial(String reference) {
        Opened opened = undecided(reference);
        conflicts.requireNone(opened.call(), actor.get());
        return opened;
    }

    Capacity manager(CallFrame call) {
        return actor.get().require(Role.PROJECT_MANAGER, call.department());
    }

    /**
     * Opens the jury for reading as one of its members: appointed, and neither declined nor ended without having served.
     *
     * @throws NotFound for everybody else
     */
    Seated seated(String reference) {
        CallFrame call = calls.published(reference);
        return seated(call, register.find(call.id()).orElseThrow(() -> new NotFound(reference)));
    }

    /** Opens it for a command that writes a sheet: the round does not close meanwhile. */
    Seated writing(String reference) {
        CallFrame call = calls.published(reference);
        return seated(call, register.held(call.id()));
    }

    /** Opens it for a command that changes who judges what. */
    Seated changing(String reference) {
        CallFrame call = calls.published(reference);
        return seated(call, register.locked(call.id()));
    }

    private Seated seated(CallFrame call, JuryRound round) {
        JuryMember member = register.seat(round, actor.account())
                .filter(one -> one.answer() != MemberAnswer.DECLINED)
                .orElseThrow(() -> new NotFound(call.reference()));
        return new Seated(call, round, member, reading.book(round));
    }

    /** Records what happened, with the tasks that follow from how the jury stands now. */
    void tell(Opened opened, JuryChanged change, TaskChange... more) {
        register.flush();
        List<TaskChange> tasks = new ArrayList<>(
                JuryTasks.of(opened.call(), opened.round(), reading.book(opened.round()), reading.today()));
        tasks.add(JuryTasks.lifting(
                opened.call(),
                opened.subject(),
                !opened.round().closed()
                        && declarations.liftWaits(opened.round().id())));
        tasks.addAll(Arrays.asList(more));
        happenings.record(change.with(tasks));
    }
}
