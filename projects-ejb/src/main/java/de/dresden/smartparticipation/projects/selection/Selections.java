package de.dresden.smartparticipation.projects.selection;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.projects.selection.core.Election;
import de.dresden.smartparticipation.projects.selection.core.Lots;
import de.dresden.smartparticipation.projects.selection.core.Outcome;
import de.dresden.smartparticipation.projects.selection.core.Patience;
import de.dresden.smartparticipation.projects.selection.core.Rule;
import de.dresden.smartparticipation.projects.selection.core.Selection;
import de.dresden.smartparticipation.projects.selection.core.TookTooLong;
import de.dresden.smartparticipation.projects.selection.pabulib.PabulibElection;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Duration;

/** Checks what a rule selects from the votes in a file. For everybody with an account. */
@Boundary
@Stateless
public class Selections {

    private static final Duration LONGEST = Duration.ofSeconds(90);

    @Inject
    private CurrentActor actor;

    @Inject
    private SelectionDesk desk;

    /**
     * Reads the file and runs the rule on it, outside a transaction, since it may take its time. Ties that cost and votes leave are decided
     * by the project's id as text.
     *
     * @param file an election in the format of Pabulib, UTF-8
     * @throws Refused naming the line that cannot be read; or if the file is too large, it takes too long, or too many wait
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Selected check(InputStream file, Rule rule) {
        actor.account();
        return desk.oneAfterTheOther(() -> {
            Election election = PabulibElection.of(SelectionDesk.read(file));
            return new Selected(run(election, rule), election.unit());
        });
    }

    private static Outcome run(Election election, Rule rule) {
        try {
            return Selection.of(election, rule, Lots.byId(), Patience.of(LONGEST));
        } catch (TookTooLong e) {
            throw new Refused(Reason.of("projects.selection.too-long", String.valueOf(LONGEST.toSeconds())));
        }
    }
}
