package de.dresden.smartparticipation.rewards.rule;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;

/**
 * Another value of a rule was proposed, released, sent back or taken back.
 *
 * @param subject the proposal
 * @param action {@code rule.proposed}, {@code rule.released}, {@code rule.returned}, {@code rule.withdrawn}
 * @param before what held then
 * @param after what was proposed, why, and the answer
 * @param actingFor in whose name, or null
 * @param tasks what has to be done now, or not any more
 */
record RuleChanged(
        Subject subject,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks)
        implements Happening {}
