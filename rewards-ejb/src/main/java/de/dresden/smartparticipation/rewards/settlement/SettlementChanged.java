package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import java.util.List;
import java.util.Map;

/**
 * Something happened to a settlement, to the office that writes them, or to the watch on the payouts.
 *
 * @param subject what it happened to
 * @param action as {@code settlement.issued}
 * @param after the values; never an account
 * @param actingFor who was represented, or null
 * @param tasks what has to be done now, or not any more
 * @param orders mails that tell the partner
 */
record SettlementChanged(
        Subject subject,
        String action,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks,
        List<LetterOrder> orders)
        implements Happening {}
