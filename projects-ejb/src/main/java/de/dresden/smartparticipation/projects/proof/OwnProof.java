package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A proof of use as its recipient sees it under the secret link.
 *
 * @param project reference of the project
 * @param title of the project
 * @param version to be sent along with a command
 * @param state where it stands
 * @param since since when
 * @param dueOn last day for handing it in
 * @param terms what was granted and paid
 * @param narrative the narrative report, or null
 * @param lines plan against actual
 * @param receipts by day
 * @param funds money beside the grant
 * @param files papers
 * @param query what the city asks, or null
 * @param queryUntil last day for the answer, or null
 * @param missing what is missing before it may be handed in
 * @param sums what it came to, or null until it is accepted
 * @param steps how that came about; empty until it is accepted
 * @param remark the city's remark, or null until it is accepted
 * @param hearing a reclaim on which the recipient is or was heard, or null
 */
public record OwnProof(
        String project,
        String title,
        long version,
        ProofState state,
        Instant since,
        LocalDate dueOn,
        ProofTerms terms,
        String narrative,
        List<ItemRow> lines,
        List<ReceiptRow> receipts,
        List<FundRow> funds,
        List<ProofFile> files,
        String query,
        LocalDate queryUntil,
        List<Reason> missing,
        ProofSums sums,
        List<Reason> steps,
        String remark,
        OwnHearing hearing)
        implements Serializable {

    /** Whether it may be written and handed in now. */
    public boolean writable() {
        return state.writable();
    }

    /** Whether a question is open. */
    public boolean asked() {
        return state == ProofState.QUERIED;
    }

    /** What was spent by the receipts, in cents. */
    public long spent() {
        return lines.stream().mapToLong(ItemRow::spentCents).sum();
    }

    /** What was planned, in cents. */
    public long planned() {
        return lines.stream().mapToLong(ItemRow::plannedCents).sum();
    }
}
