package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.selection.core.Election;
import de.dresden.smartparticipation.projects.selection.core.Project;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What came out of a vote, for the selection. Asks for no right: that is the business of the boundary that uses it. */
@Dependent
public class VoteResult {

    /** Cents in a euro: Add1 goes by euros. */
    private static final long EURO = 100;

    private final VoteReading reading;
    private final BallotBox box;
    private final VoteDays days;
    private final Turnouts turnouts;

    @Inject
    VoteResult(VoteReading reading, BallotBox box, VoteDays days, Turnouts turnouts) {
        this.reading = reading;
        this.box = box;
        this.days = days;
        this.turnouts = turnouts;
    }

    /** Nothing where no ballot paper was drawn up. While the vote is open its ballots are not read: the election has none. */
    public Optional<CountedVote> of(CallFrame call) {
        boolean over = days.begun(call) && days.closed(call).isPresent();
        return reading.of(call).map(vote -> new CountedVote(vote, election(vote, over), box.count(vote.id()), over));
    }

    /** The vote of a call that is over, with all its paper; nothing where there is none, or not yet. Its ballots are not read. */
    public Optional<VoteFrame> finished(CallFrame call) {
        if (!days.begun(call) || days.closed(call).isEmpty()) {
            return Optional.empty();
        }
        return reading.of(call).filter(vote -> box.count(vote.id()).complete());
    }

    /** Who took part in a vote that is over. */
    public Turnout turnout(CountedVote counted) {
        return turnouts.of(counted.vote(), counted.count());
    }

    private Election election(VoteFrame vote, boolean over) {
        List<Project> projects = vote.paper().options().stream()
                .map(option -> new Project(option.reference(), option.costCents()))
                .toList();
        Election.Builder election = Election.of(vote.paper().budgetCents(), EURO, projects);
        if (over) {
            box.all(vote.id()).forEach(choices -> election.add(vote.paper().counted(choices)));
        }
        return election.build();
    }
}
