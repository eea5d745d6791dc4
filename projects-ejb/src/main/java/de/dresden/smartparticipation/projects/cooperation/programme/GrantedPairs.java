package de.dresden.smartparticipation.projects.cooperation.programme;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.cooperation.tandem.TandemDirectory;
import de.dresden.smartparticipation.projects.cooperation.tandem.TandemFrame;
import de.dresden.smartparticipation.projects.cooperation.tandem.TandemState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What became of accepted pairs as tandems: who has applied for a grant, and whose project is done. */
@Dependent
class GrantedPairs {

    private static final Set<TandemState> APPLIED =
            EnumSet.of(TandemState.APPLIED, TandemState.RUNNING, TandemState.FINISHED);

    @Inject
    private TandemDirectory tandems;

    @Inject
    private Sql sql;

    /**
     * Of one round.
     *
     * @param applied pairs that have applied for a grant; those refused or given up later are not counted
     * @param finished pairs whose project is done
     */
    record OfRound(int applied, int finished) {

        static final OfRound NONE = new OfRound(0, 0);
    }

    /** By key of the round; rounds without tandems are left out. */
    Map<Long, OfRound> byRound() {
        Map<Long, Long> rounds = new HashMap<>();
        sql.each(
                "select id, round_id from projects.cooperation_pair where state = 'ACCEPTED'",
                row -> rounds.put(row.number("id"), row.number("round_id")));
        Map<Long, OfRound> counted = new HashMap<>();
        for (TandemFrame tandem : tandems.all()) {
            Long round = rounds.get(tandem.pair());
            if (round != null && APPLIED.contains(tandem.state())) {
                int finished = tandem.state() == TandemState.FINISHED ? 1 : 0;
                counted.merge(
                        round,
                        new OfRound(1, finished),
                        (one, other) ->
                                new OfRound(one.applied() + other.applied(), one.finished() + other.finished()));
            }
        }
        return counted;
    }
}
