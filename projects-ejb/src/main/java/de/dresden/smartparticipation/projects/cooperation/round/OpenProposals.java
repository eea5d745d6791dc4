package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Companies that stand in a proposal which waits for a second person. */
@Dependent
class OpenProposals {

    @Inject
    private EntityManager entities;

    @Inject
    private RoundDirectory rounds;

    /** The round in whose proposal a company waits, by the company's key; of all rounds but this. */
    Map<Long, RoundFrame> besides(long round) {
        Map<Long, RoundFrame> waiting = new HashMap<>();
        List<Run> proposed = entities.createQuery(
                        "select r from Run r where r.round <> :round and r.approval.state = :proposed order by r.id",
                        Run.class)
                .setParameter("round", round)
                .setParameter("proposed", ApprovalState.PROPOSED)
                .getResultList();
        for (Run run : proposed) {
            RoundFrame frame = rounds.of(run.round());
            run.result().asked().forEach(company -> waiting.putIfAbsent(company, frame));
        }
        return waiting;
    }
}
