package de.dresden.smartparticipation.projects.call;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.projects.call.CallDesk.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Takes calls through their life: proposed by one project manager of the department and released by another, then closed or
 * cancelled. Commands throw as those of {@link Calls}, and {@code Refused} with the reason of four eyes.
 */
@Boundary
@Stateless
public class CallApproval {

    @Inject
    private CallDesk desk;

    @Inject
    private Clock clock;

    /** Asks a second project manager. Refused with everything that is missing. */
    @RolesAllowed(PROJECT_MANAGER)
    public CallKey propose(CallKey key) {
        Opened opened = desk.open(key);
        return desk.tell(opened.call(), opened.call().propose(opened.by(), clock.instant()));
    }

    /** Takes an own proposal back. */
    @RolesAllowed(PROJECT_MANAGER)
    public CallKey withdraw(CallKey key) {
        Opened opened = desk.open(key);
        return desk.tell(opened.call(), opened.call().withdraw(opened.by()));
    }

    /** Releases what another proposed: publishes the draft, or puts changed terms into force. */
    @RolesAllowed(PROJECT_MANAGER)
    public CallKey approve(CallKey key) {
        Opened opened = desk.open(key);
        return desk.tell(opened.call(), opened.call().approve(opened.by(), clock.instant()));
    }

    /** Sends it back to be reworked. @param remark 1 to 2,000 characters */
    @RolesAllowed(PROJECT_MANAGER)
    public CallKey giveBack(CallKey key, String remark) {
        Opened opened = desk.open(key);
        return desk.tell(opened.call(), opened.call().giveBack(remark, opened.by(), clock.instant()));
    }

    /** Drops a change of the terms in force. */
    @RolesAllowed(PROJECT_MANAGER)
    public CallKey discard(CallKey key) {
        Opened opened = desk.open(key);
        return desk.tell(opened.call(), opened.call().discard(opened.by(), clock.instant()));
    }

    /** Ends it after the decision. @param word what it came to, for everybody */
    @RolesAllowed(PROJECT_MANAGER)
    public CallKey close(CallKey key, String word) {
        Opened opened = desk.open(key);
        return desk.tell(opened.call(), opened.call().close(word, opened.by(), clock.instant()));
    }

    /** Gives it up. @param reason why, for everybody where it was published */
    @RolesAllowed(PROJECT_MANAGER)
    public CallKey cancel(CallKey key, String reason) {
        Opened opened = desk.open(key);
        return desk.tell(opened.call(), opened.call().cancel(reason, opened.by(), clock.instant()));
    }
}
