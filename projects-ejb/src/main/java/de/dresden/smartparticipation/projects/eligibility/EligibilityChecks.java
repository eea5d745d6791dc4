package de.dresden.smartparticipation.projects.eligibility;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.projects.application.ApplicationCourse;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.application.ApplicationState;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.eligibility.CheckDesk.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The check of an application by the call's list. Commands take the check as it was read and throw {@link NotFound} for those who may not
 * know of it, {@link NotAllowed} for those who do not manage the call, {@link Conflict} where it changed since, and {@link Refused} where
 * the application is in another state.
 */
@Boundary
@Stateless
public class EligibilityChecks {

    private static final int LONGEST = 2_000;

    @Inject
    private CheckDesk desk;

    @Inject
    private CheckReading reading;

    @Inject
    private CheckRegister register;

    @Inject
    private RefusalWriting refusals;

    @Inject
    private ApplicationCourse course;

    @Inject
    private Happenings happenings;

    /** @throws NotFound where there is none, or none that the person may know of */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, AUDITOR})
    public CheckCase details(String application) {
        return reading.of(desk.known(application));
    }

    /** Answers items of the call's list; what is as it was leaves no trace. @throws Refused with everything that is wrong */
    @RolesAllowed(PROJECT_MANAGER)
    public void answer(CheckKey key, List<ItemAnswer> answers) {
        Opened opened = desk.open(key);
        ApplicationFrame application = opened.application();
        CheckDesk.requireInCheck(application);
        GivenAnswers given = GivenAnswers.of(register.items(application), answers);
        if (given.changed().isEmpty()) {
            throw new Refused(ViewData.because("nothing-changed"));
        }
        register.answer(application.id(), given.changed(), opened.by().person(), desk.now());
        happenings.record(
                CheckChanged.of(application, "items-answered", given.before(), given.after(), opened.by(), List.of()));
    }

    /**
     * Asks its sender, who is mailed a link to correct and answer.
     *
     * @param question 1 to 2,000 characters
     * @param until last day for the answer, after today
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void ask(CheckKey key, String question, LocalDate until) {
        Opened opened = desk.open(key);
        happenings.record(course.queried(opened.application().id(), question, until, opened.by()));
    }

    /** Takes a question back, or goes on without an answer; the applicant cannot correct anything any more. */
    @RolesAllowed(PROJECT_MANAGER)
    public void unask(CheckKey key) {
        Opened opened = desk.open(key);
        require(opened, ApplicationState.QUERIED);
        happenings.record(course.inCheck(opened.application().id(), opened.by()));
    }

    /** Finds it eligible. @throws Refused with everything that is missing */
    @RolesAllowed(PROJECT_MANAGER)
    public void pass(CheckKey key) {
        Opened opened = desk.open(key);
        require(opened, ApplicationState.IN_CHECK);
        List<Reason> missing = reading.missing(opened);
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
        happenings.record(course.eligible(opened.application().id(), opened.by()));
    }

    /** Takes what was found eligible into the check once more. @throws Refused once the jury or the public has begun */
    @RolesAllowed(PROJECT_MANAGER)
    public void reopen(CheckKey key) {
        Opened opened = desk.open(key);
        require(opened, ApplicationState.ELIGIBLE);
        if (Stream.of(CallPhase.JURY, CallPhase.VOTE, CallPhase.DECISION)
                .anyMatch(phase -> opened.call().begun(phase, desk.today()))) {
            throw new Refused(ViewData.because("used-already"));
        }
        happenings.record(course.inCheck(opened.application().id(), opened.by()));
    }

    /**
     * Refuses it for good: a letter is made, and its sender is mailed what it says.
     *
     * @param reason why, 1 to 2,000 characters; as it shall stand in the letter
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void refuse(CheckKey key, String reason) {
        Opened opened = desk.open(key);
        CheckDesk.requireInCheck(opened.application());
        String why = CheckDesk.reason(reason, LONGEST);
        RefusalLetter letter = refusals.make(opened, why);
        happenings.record(course.refused(opened.application().id(), why, opened.by()));
        happenings.record(refusals.sent(opened, letter));
    }

    /**
     * Writes the letter of a refusal as PDF, to be posted.
     *
     * @param out stays open
     * @throws NotFound where it is not refused
     */
    @RolesAllowed({PROJECT_MANAGER, AUDITOR})
    public void letter(String application, OutputStream out) {
        Opened known = desk.known(application);
        reading.requireContact(known);
        refusals.write(known, out);
    }

    private static void require(Opened opened, ApplicationState state) {
        if (opened.application().state() != state) {
            throw new Refused(
                    ViewData.because("not-in-check", opened.application().reference()));
        }
    }
}
