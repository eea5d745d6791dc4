package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.projects.grant.GrantStanding;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A payment request with all that is known of it.
 *
 * @param key for the next command
 * @param project the project
 * @param grant its grant's money
 * @param row what lists show
 * @param spendUntil of an advance: day by which it is spent, or null
 * @param note words of the recipient
 * @param reason why it was refused or is unpaid, or null
 * @param certifiedBy who certified it, or null
 * @param receipts what was spent
 * @param account the account now, or null
 * @param checks what is looked at before it is certified; empty where nothing is to be decided
 * @param history what happened to it, newest first
 * @param runs whether this person works on it
 */
public record DrawdownDetails(
        DrawdownKey key,
        ProjectFrame project,
        GrantStanding grant,
        DrawdownRow row,
        LocalDate spendUntil,
        String note,
        String reason,
        String certifiedBy,
        List<Receipt> receipts,
        AccountView account,
        List<RequestCheck> checks,
        List<HistoryEvent> history,
        boolean runs)
        implements Serializable {

    public DrawdownDetails {
        receipts = List.copyOf(receipts);
        checks = List.copyOf(checks);
        history = List.copyOf(history);
    }

    /** Sum of the receipts, cents. */
    public long receiptCents() {
        return receipts.stream().mapToLong(Receipt::cents).sum();
    }

    /** Whether everything that must hold does. */
    public boolean ready() {
        return checks.stream().noneMatch(one -> one.must() && !one.holds());
    }
}
