package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.selection.core.Election;
import de.dresden.smartparticipation.projects.selection.core.Project;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What came out of a vote, for the selection. Asks for no right and for no day: that is the business of who uses it. */
@Dependent
public class VoteResult {

    /** Cents in a euro: Add1 goes by euros. */
    private static final long EURO = 100;

    private final VoteReading reading;
    private final BallotBox box;

    @Inject
    VoteResult(VoteReading reading, BallotBox box) {
        this.reading = reading;
        this.box = box;
    }

    /** The election in cents, its projects called by the references of their applications; nothing where no paper was drawn up. */
    public Optional<Election> of(CallFrame call) {
        return reading.of(call).map(this::election);
    }

    private Election election(VoteFrame vote) {
        List<Project> projects = vote.paper().options().stream()
                .map(option -> new Project(option.reference(), option.costCents()))
                .toList();
        Election.Builder election = Election.of(vote.paper().budgetCents(), EURO, projects);
        box.all(vote.id()).forEach(choices -> election.add(vote.paper().counted(choices)));
        return election.build();
    }
}
