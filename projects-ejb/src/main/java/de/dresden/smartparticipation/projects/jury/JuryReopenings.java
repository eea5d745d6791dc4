package de.dresden.smartparticipation.projects.jury;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.jury.JuryDesk.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Opens closed rounds again: one project manager of the call's department asks with a reason, another approves. Not once the city has decided on
 * an application of the call. Rights and faults as in {@link Juries}, and {@code Refused} with the reason of four eyes.
 */
@Boundary
@Stateless
public class JuryReopenings {

    @Inject
    private JuryDesk desk;

    @Inject
    private JuryRegister register;

    @Inject
    private Recommendations recommendations;

    @Inject
    private Clock clock;

    /** Asks. @param reason why, 1 to 2,000 characters */
    @RolesAllowed(PROJECT_MANAGER)
    public void ask(String reference, String reason) {
        Opened opened = closed(reference);
        if (register.reopening(opened.round()).isPresent()) {
            throw new Refused(JuryRound.because("reopening-waits"));
        }
        JuryReopening reopening = new JuryReopening(opened.round().id(), reason, opened.by(), clock.instant());
        register.add(reopening);
        desk.tell(
                opened,
                reopening.asked(opened.subject(), opened.by()),
                JuryTasks.reopening(opened.call(), opened.round(), true));
    }

    /** Approves what another asked: the round is open again, the rankings stay as history. @param version version that was seen */
    @RolesAllowed(PROJECT_MANAGER)
    public void approve(String reference, long version) {
        Opened opened = closed(reference);
        JuryReopening reopening = waiting(opened, version);
        reopening.approve(opened.by(), clock.instant());
        recommendations.clear(opened.round());
        desk.tell(
                opened,
                opened.round().reopen(reopening.reason(), reference, opened.by()),
                JuryTasks.reopening(opened.call(), opened.round(), false));
    }

    /** Says no. @param remark why */
    @RolesAllowed(PROJECT_MANAGER)
    public void giveBack(String reference, long version, String remark) {
        Opened opened = desk.managed(reference);
        desk.tell(
                opened,
                waiting(opened, version).giveBack(remark, opened.subject(), opened.by(), clock.instant()),
                JuryTasks.reopening(opened.call(), opened.round(), false));
    }

    /** Takes the own request back. */
    @RolesAllowed(PROJECT_MANAGER)
    public void withdraw(String reference, long version) {
        Opened opened = desk.managed(reference);
        desk.tell(
                opened,
                waiting(opened, version).withdraw(opened.subject(), opened.by()),
                JuryTasks.reopening(opened.call(), opened.round(), false));
    }

    private Opened closed(String reference) {
        Opened opened = desk.undecided(reference);
        if (!opened.round().closed()) {
            throw new Refused(JuryRound.because("not-closed"));
        }
        return opened;
    }

    private JuryReopening waiting(Opened opened, long version) {
        return register.reopening(opened.round())
                .orElseThrow(() -> new NotFound(opened.call().reference()))
                .seenAs(version, opened.subject());
    }
}
