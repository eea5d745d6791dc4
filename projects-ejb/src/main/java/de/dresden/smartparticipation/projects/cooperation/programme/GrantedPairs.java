package de.dresden.smartparticipation.projects.cooperation.programme;

import jakarta.enterprise.context.Dependent;
import java.util.Map;

/** What became of accepted pairs as tandems: who has applied for a grant, and whose project is done. */
@Dependent
class GrantedPairs {

    /**
     * Of one round.
     *
     * @param applied pairs that have applied for a grant; those refused or given up later are not counted
     * @param finished pairs whose project is done
     */
    record OfRound(int applied, int finished) {

        static final OfRound NONE = new OfRound(0, 0);
    }

    /** By key of the round; rounds without any are left out. */
    Map<Long, OfRound> byRound() {
        return Map.of();
    }
}
