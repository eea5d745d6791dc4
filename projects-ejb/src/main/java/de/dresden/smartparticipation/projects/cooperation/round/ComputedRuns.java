package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.projects.cooperation.matching.Checker;
import de.dresden.smartparticipation.projects.cooperation.matching.Fault;
import de.dresden.smartparticipation.projects.cooperation.matching.Scores;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Reads a kept variant with its scores, and has it checked every time. */
@Dependent
class ComputedRuns {

    @Inject
    private ScoreTable scores;

    /**
     * A variant as it was kept.
     *
     * @param fault what the checker says against it, or null
     */
    record Kept(Run run, RunInput input, RunResult result, Scores scores, Fault fault) {}

    Kept of(Run run) {
        RunInput input = run.input();
        RunResult result = run.result();
        Scores kept = scores.of(run.id(), Computing.matched(input));
        Fault fault = Checker.fault(kept, input.settings(), result.matching()).orElse(null);
        return new Kept(run, input, result, kept, fault);
    }
}
