package de.dresden.smartparticipation.projects.laboratory;

import de.dresden.smartparticipation.projects.vote.VoteFrame;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Results that everybody may read, kept on this node: ballots and rule of a vote that is over never change, so that the same always comes
 * out, and readers cannot make the city reckon again and again. A node that does not have one reckons it once, one at a time.
 */
@ApplicationScoped
class FinishedVotes {

    private static final int MOST = 8;

    private final Map<Long, Trials> known = new LinkedHashMap<>(MOST, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Trials> eldest) {
            return size() > MOST;
        }
    };

    synchronized Trials of(VoteFrame vote, Supplier<Trials> reckoning) {
        Trials trials = known.get(vote.id());
        if (trials == null) {
            trials = reckoning.get();
            known.put(vote.id(), trials);
        }
        return trials;
    }
}
