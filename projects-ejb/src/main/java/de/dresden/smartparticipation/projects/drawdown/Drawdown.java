package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.projects.budget.core.LineYear;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A payment request as it is stored.
 *
 * @param account key of the account that it was certified for, or null
 * @param at year of the budget line that bears it, or null before it is certified
 */
record Drawdown(
        long id,
        String reference,
        long project,
        DrawdownKind kind,
        long cents,
        LocalDate spendUntil,
        String note,
        DrawdownState state,
        String reason,
        Long askedBy,
        Instant askedAt,
        Long certifiedBy,
        Long account,
        LineYear at,
        String order,
        LocalDate paidOn,
        long version) {

    Subject subject() {
        return new Subject(DrawdownChanged.SUBJECT, id, reference);
    }

    LocalDate askedOn() {
        return LocalDate.ofInstant(askedAt, Clocks.BERLIN);
    }
}
