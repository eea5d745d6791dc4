package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A settlement with all that who reads may know of it.
 *
 * @param row what lists show
 * @param contract number of the partner's contract
 * @param contractVersion its version
 * @param taxCents the tax that the latest statement shows
 * @param carriedCents what an earlier settlement came to below zero
 * @param carriedFrom reference of that one, or null
 * @param sums sums by class, rate and treatment of the tax
 * @param statements statements, the latest first
 * @param objections objections, the latest first
 * @param checks what has to be right before it is certified; empty for the partner, and once it is certified
 * @param aboveLimits why nobody could order what is to be paid, as limits are now; null where somebody could, it is certified, or for the
 *     partner
 * @param proof Taler of the lines and of the ledger; null for the partner
 * @param account last four characters of the account in force, or null where there is none
 * @param payableFrom day from which that account is paid to, where its cooling-off period is not over; else null
 * @param agreedBy name of who of the partner accepted, or null
 * @param agreedAt when it was accepted, or the time for objections was over; or null
 * @param certifiedBy name of who certified it, or null
 * @param certifiedAt when, or null
 * @param paymentRemark why the payment came back, or null
 * @param history what happened to it, newest first; empty for the partner
 * @param steps what who reads may do now
 */
public record SettlementDetails(
        SettlementRow row,
        String contract,
        int contractVersion,
        long taxCents,
        long carriedCents,
        String carriedFrom,
        List<SettlementSum> sums,
        List<StatementRow> statements,
        List<ObjectionRow> objections,
        List<SettlementCheck> checks,
        Reason aboveLimits,
        TalerProof proof,
        String account,
        LocalDate payableFrom,
        String agreedBy,
        Instant agreedAt,
        String certifiedBy,
        Instant certifiedAt,
        String paymentRemark,
        List<HistoryEvent> history,
        Set<SettlementStep> steps)
        implements Serializable {

    public SettlementDetails {
        sums = List.copyOf(sums);
        statements = List.copyOf(statements);
        objections = List.copyOf(objections);
        checks = List.copyOf(checks);
        history = List.copyOf(history);
        steps = Set.copyOf(steps);
    }

    public boolean can(String step) {
        return steps.contains(SettlementStep.valueOf(step));
    }

    /** Whether the latest statement is an invoice (Gutschrift). */
    public boolean invoice() {
        return !statements.isEmpty() && statements.get(0).invoice();
    }
}
