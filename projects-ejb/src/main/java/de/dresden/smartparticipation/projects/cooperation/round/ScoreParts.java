package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.cooperation.matching.Pair;
import de.dresden.smartparticipation.projects.cooperation.score.CompanyFacts;
import de.dresden.smartparticipation.projects.cooperation.score.Score;
import de.dresden.smartparticipation.projects.cooperation.score.ScoreWords;
import java.util.List;
import java.util.Map;

/** Explains scores of a variant from the facts that were kept with it. */
final class ScoreParts {

    private final RunInput input;
    private final Map<Long, CompanyFacts> facts;
    private final ScoreWords words;

    ScoreParts(RunInput input, ScoreWords words) {
        this.input = input;
        this.facts = input.byKey();
        this.words = words;
    }

    Score score(Pair pair) {
        return RunInput.score(facts.get(pair.one()), facts.get(pair.other()), input.rules());
    }

    /** The first rule that keeps these two from being paired, or null. */
    Reason excluded(Pair pair) {
        return exclusions(pair).stream().findFirst().orElse(null);
    }

    /** All rules that keep these two from being paired. */
    List<Reason> exclusions(Pair pair) {
        return score(pair).exclusions().stream()
                .map(why -> why.said(
                        facts.get(pair.one()),
                        facts.get(pair.other()),
                        input.rules().conditions()))
                .toList();
    }

    List<Proposal.ShownPart> of(Pair pair) {
        return score(pair).parts().stream()
                .map(part -> new Proposal.ShownPart(part.kind(), part.points(), words.of(part)))
                .toList();
    }
}
