package de.dresden.smartparticipation.projects.laboratory;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.call.BallotKind;
import de.dresden.smartparticipation.projects.call.SelectionMethod;
import de.dresden.smartparticipation.projects.call.SelectionRule;
import de.dresden.smartparticipation.projects.laboratory.FileTrials.FileProject;
import de.dresden.smartparticipation.projects.selection.SelectionDesk;
import de.dresden.smartparticipation.projects.selection.core.Election;
import de.dresden.smartparticipation.projects.selection.core.Lots;
import de.dresden.smartparticipation.projects.selection.core.Outcome;
import de.dresden.smartparticipation.projects.selection.core.Patience;
import de.dresden.smartparticipation.projects.selection.core.Reach;
import de.dresden.smartparticipation.projects.selection.core.Selection;
import de.dresden.smartparticipation.projects.selection.core.TookTooLong;
import de.dresden.smartparticipation.projects.selection.pabulib.PabulibElection;
import de.dresden.smartparticipation.projects.selection.pabulib.PabulibFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Tries the rules on the votes of another election, from a file of Pabulib: for comparison only, nothing is kept. */
@Boundary
@Stateless
public class ElectionFiles {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** How ballots are filled in is in the file; the rules are the usual ones. */
    private static final SelectionRule USUAL =
            new SelectionRule(BallotKind.APPROVAL, null, null, SelectionMethod.GREEDY, null, null, true, false, false);

    @Inject
    private SelectionDesk desk;

    /**
     * Reads the file and runs all rules on it, outside a transaction, since it may take its time. Ties that cost and votes leave are decided
     * by the project's id as text.
     *
     * @param name of the file, for where it says nothing of itself
     * @param file an election in the format of Pabulib, UTF-8
     * @throws Refused naming the line that cannot be read; or if the file is too large, it takes too long, or too many wait
     */
    @RolesAllowed(PROJECT_MANAGER)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileTrials compare(String name, InputStream file) {
        return desk.oneAfterTheOther(() -> compared(name, SelectionDesk.read(file)));
    }

    static FileTrials compared(String name, PabulibFile file) {
        Election election = PabulibElection.of(file);
        Patience patience = Patience.of(LONGEST);
        return new FileTrials(
                file.meta().getOrDefault("description", name),
                file.meta().getOrDefault("currency", ""),
                election.unit(),
                election.budget(),
                election.voters(),
                projects(file, election),
                Rules.tried(USUAL).stream()
                        .map(rule -> trial(election, rule, patience))
                        .toList());
    }

    private static Trial trial(Election election, SelectionRule rule, Patience patience) {
        try {
            Outcome outcome = Selection.of(election, Rules.core(rule), Lots.byId(), patience);
            return new Trial(rule, false, outcome, Reach.voters(election, outcome.winners()));
        } catch (TookTooLong e) {
            throw new Refused(Reason.of("projects.selection.too-long", String.valueOf(LONGEST.toSeconds())));
        }
    }

    private static List<FileProject> projects(PabulibFile file, Election election) {
        List<FileProject> projects = new ArrayList<>();
        for (int at = 0; at < election.projects().size(); at++) {
            projects.add(new FileProject(
                    election.projects().get(at).id(),
                    file.projects().text(at, "name"),
                    election.projects().get(at).cost()));
        }
        return projects;
    }
}
