package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What all commands on calls do alike: open with rights, and tell what happened. */
@Dependent
class CallDesk {

    @Inject
    private CallRegister register;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** A call in a command, and in whose name somebody acts. */
    record Opened(Call call, Capacity by) {}

    /**
     * Opens it for a change of what was seen.
     *
     * @throws NotFound where there is none, or none that the person may know of
     * @throws de.dresden.smartparticipation.platform.fault.NotAllowed for a manager of other departments
     * @throws de.dresden.smartparticipation.platform.fault.Conflict where it changed since it was read
     */
    Opened open(CallKey key) {
        Opened opened = open(key.reference());
        register.touch(opened.call().seenAs(key.version()));
        return opened;
    }

    /** Opens it for reading as one who may change it. */
    Opened open(String reference) {
        Call call = known(reference);
        return new Opened(call, requireManager(call.department()));
    }

    /** @throws NotFound where there is none, or none that the person may know of */
    Call known(String reference) {
        Actor current = actor.get();
        Call call = register.find(reference);
        if (!CallSight.of(current).sees(call.wasPublished(), call.department())) {
            throw new NotFound(reference);
        }
        return call;
    }

    boolean mayManage(Call call) {
        return actor.get().is(Role.PROJECT_MANAGER, call.department());
    }

    Capacity requireManager(long department) {
        return actor.get().require(Role.PROJECT_MANAGER, department);
    }

    /** Records what happened with the tasks that follow. @return the key for the next command */
    CallKey tell(Call call, CallChanged change) {
        register.flush();
        happenings.record(change.with(CallTasks.of(call, today())));
        return register.key(call);
    }

    /** The city's day. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }
}
