package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.projects.application.ApplicationDirectory;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.application.ApplicationSight;
import de.dresden.smartparticipation.projects.application.ApplicationState;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** What all commands of the check do alike: open with rights, and hold the check. */
@Dependent
class CheckDesk {

    @Inject
    private ApplicationDirectory applications;

    @Inject
    private CallDirectory calls;

    @Inject
    private CheckRegister register;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    @Inject
    private Sql sql;

    /** An application in a command, and in whose name somebody acts. */
    record Opened(ApplicationFrame application, CallFrame call, Capacity by) {}

    /** For reading. @throws NotFound where there is none, or none that the person may know of */
    Opened known(String reference) {
        return known(applications.of(reference));
    }

    Opened known(long application) {
        return known(applications.of(application));
    }

    private Opened known(ApplicationFrame application) {
        CallFrame call = calls.of(application.call());
        Actor current = actor.get();
        if (!ApplicationSight.of(current).sees(sql, application.id())) {
            throw new NotFound(application.reference());
        }
        return new Opened(application, call, new Capacity(current.accountId(), null));
    }

    /**
     * Opens the check for a change of what was seen, and holds it.
     *
     * @throws NotFound where there is none, or none that the person may know of
     * @throws de.dresden.smartparticipation.platform.fault.NotAllowed for those who do not manage the call
     * @throws de.dresden.smartparticipation.platform.fault.Conflict where it changed since it was read
     */
    Opened open(CheckKey key) {
        Opened known = known(key.application());
        Capacity by = actor.get().require(Role.PROJECT_MANAGER, known.call().department());
        register.hold(known.application(), key.version());
        return new Opened(known.application(), known.call(), by);
    }

    /** Opens for a change by whoever manages the call; the caller guards against others at the same moment. */
    Opened managed(long application) {
        Opened known = known(application);
        return new Opened(
                known.application(),
                known.call(),
                actor.get().require(Role.PROJECT_MANAGER, known.call().department()));
    }

    /** The same with the check held, whatever its version. */
    void hold(ApplicationFrame application) {
        register.hold(application, register.version(application.id()));
    }

    /** @throws Refused where the application is not in the check */
    static void requireInCheck(ApplicationFrame application) {
        if (!inCheck(application)) {
            throw new Refused(ViewData.because("not-in-check", application.reference()));
        }
    }

    static boolean inCheck(ApplicationFrame application) {
        return application.state() == ApplicationState.IN_CHECK || application.state() == ApplicationState.QUERIED;
    }

    /** @return the reason as it is kept, 1 to {@code most} characters */
    static String reason(String typed, int most) {
        String reason = TypedText.text(typed);
        if (reason == null || reason.length() > most) {
            throw new Refused(ViewData.because("reason", most));
        }
        return reason;
    }

    /** @return the day, today or later */
    LocalDate day(LocalDate due) {
        if (due == null || due.isBefore(today()) || due.isAfter(today().plusYears(1))) {
            throw new Refused(ViewData.because("due"));
        }
        return due;
    }

    Instant now() {
        return clock.instant();
    }

    /** The city's day. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }
}
