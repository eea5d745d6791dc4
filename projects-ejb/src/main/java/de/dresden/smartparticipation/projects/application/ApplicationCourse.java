package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * The one place that moves an application's state for the rooms that decide on it, in the caller's transaction and under the caller's
 * rights. Each returns what happened, with its tasks and mails, for the caller to record. The row is locked: of two at the same moment
 * the second sees what the first did.
 *
 * <p>Each throws {@link NotFound} where there is none or a draft, and {@link Refused} where its state does not lead there.
 */
@Dependent
public class ApplicationCourse {

    @Inject
    private ApplicationRegister register;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private Clock clock;

    /** Takes it into the eligibility check, also once more after it was found eligible. */
    public ApplicationChanged inCheck(long id, Capacity by) {
        Application application = register.locked(id);
        return desk.complete(application, application.check(by, clock.instant()), null);
    }

    /**
     * Asks its sender, who is mailed the question with a link to correct and answer.
     *
     * @param question 1 to 2,000 characters
     * @param until last day for the answer, after today
     */
    public ApplicationChanged queried(long id, String question, LocalDate until, Capacity by) {
        Application application = register.locked(id);
        return desk.complete(
                application,
                application.ask(question, until, desk.today(), by, clock.instant()),
                ApplicationMails.ASKED);
    }

    public ApplicationChanged eligible(long id, Capacity by) {
        return move(id, ApplicationState.ELIGIBLE, "eligible", null, by);
    }

    /** The letter is the caller's business. @param reason why, 1 to 2,000 characters */
    public ApplicationChanged refused(long id, String reason, Capacity by) {
        return move(id, ApplicationState.REFUSED, "refused", AcceptablePart.reason(reason), by);
    }

    public ApplicationChanged selected(long id, Capacity by) {
        return move(id, ApplicationState.SELECTED, "selected", null, by);
    }

    /** It moves up where a selected one falls out. */
    public ApplicationChanged waiting(long id, Capacity by) {
        return move(id, ApplicationState.WAITING, "waiting", null, by);
    }

    /** @param reason why, or null where the list of those selected says it */
    public ApplicationChanged notSelected(long id, String reason, Capacity by) {
        return move(id, ApplicationState.NOT_SELECTED, "not-selected", Given.text(reason), by);
    }

    private ApplicationChanged move(long id, ApplicationState to, String verb, String reason, Capacity by) {
        Application application = register.locked(id);
        return desk.complete(application, application.move(to, verb, reason, by, clock.instant()), null);
    }
}
