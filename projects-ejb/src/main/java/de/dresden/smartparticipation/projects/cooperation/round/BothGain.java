package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.projects.cooperation.matching.Pair;
import de.dresden.smartparticipation.projects.cooperation.matching.Paired;
import de.dresden.smartparticipation.projects.cooperation.score.CompanyFacts;
import java.util.List;
import java.util.Map;

/**
 * Pairs of a variant in which one of the two, or neither, gets something of what it needs, although both must: by the round's rules as they
 * are now, or since the variant comes from before there was such a rule, so that nobody decided that one may gain alone. Pairs that were
 * fixed by hand, or found each other, stay.
 */
final class BothGain {

    private static final int BOTH = 2;

    private BothGain() {}

    /** @param asked whether a rule was asked when the variant was computed */
    static List<Pair> missed(RoundRules now, boolean asked, RunInput input, RunResult result) {
        int least = now.conditions().oneSided() || !asked ? BOTH : 1;
        Map<Long, CompanyFacts> facts = input.byKey();
        return result.matching().pairs().stream()
                .filter(paired -> !paired.fixed())
                .map(Paired::pair)
                .filter(pair -> RunInput.score(facts.get(pair.one()), facts.get(pair.other()), input.rules())
                                .gaining()
                        < least)
                .toList();
    }
}
