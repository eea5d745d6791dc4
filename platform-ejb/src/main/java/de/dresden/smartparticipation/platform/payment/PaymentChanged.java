package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;

/**
 * Something happened to an order, a batch, a limit or the approval of the program.
 *
 * @param subject what it happened to
 * @param action as {@code payment-order.certified}
 * @param after the values; never an account number
 * @param actingFor who was represented, or null
 * @param tasks what has to be done now, or not any more
 */
record PaymentChanged(Subject subject, String action, Map<String, ?> after, Long actingFor, List<TaskChange> tasks)
        implements Happening {

    static PaymentChanged of(Subject subject, String action, Map<String, ?> after, TaskChange... tasks) {
        return new PaymentChanged(subject, action, after, null, List.of(tasks));
    }

    PaymentChanged inNameOf(Long other) {
        return new PaymentChanged(subject, action, after, other, tasks);
    }
}
