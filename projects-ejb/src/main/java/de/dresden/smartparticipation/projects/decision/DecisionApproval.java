package de.dresden.smartparticipation.projects.decision;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.projects.decision.AcceptableDecision.because;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.projects.decision.Candidates.Basis;
import de.dresden.smartparticipation.projects.decision.DecisionDesk.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * The second person on what the city decides. Confirmed, applications move, projects are opened and applicants are told, all in the same
 * transaction. Commands throw as those of {@link Decisions}, and {@link Refused} with the reason of four eyes.
 */
@Boundary
@Stateless
public class DecisionApproval {

    @Inject
    private DecisionDesk desk;

    @Inject
    private DecisionRegister register;

    @Inject
    private DecisionEffect effect;

    /** Confirms what another proposed. @throws Refused also where it rests on something else by now, or the budget does not suffice */
    @RolesAllowed(PROJECT_MANAGER)
    public void confirm(DecisionKey key) {
        Opened opened = desk.open(key);
        Basis basis = desk.requireCurrent(opened);
        List<Reason> problems = AcceptableDecision.proposed(opened.lines(), basis.freeCents());
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        opened.decision().confirm(opened.by(), desk.now(), DecisionRegister.content(opened.decision(), opened.lines()));
        register.flush();
        effect.move(opened);
        desk.tell(
                opened.call(),
                opened.decision(),
                "confirmed",
                Decisions.facts(opened.lines()),
                opened.by(),
                DecisionTasks.over(opened.call()),
                effect.letters(opened));
    }

    /** Sends it back to be reworked. @param remark 1 to 2,000 characters */
    @RolesAllowed(PROJECT_MANAGER)
    public void giveBack(DecisionKey key, String remark) {
        Opened opened = desk.open(key);
        String why = TypedText.text(remark);
        if (why == null || why.length() > RowData.LONGEST) {
            throw new Refused(because("return-remark", RowData.LONGEST));
        }
        opened.decision().giveBack(opened.by(), desk.now(), why);
        desk.tell(
                opened.call(),
                opened.decision(),
                "returned",
                Map.of("remark", why),
                opened.by(),
                DecisionTasks.drawnUp(opened.call(), desk.due(opened.call())),
                List.of());
    }
}
