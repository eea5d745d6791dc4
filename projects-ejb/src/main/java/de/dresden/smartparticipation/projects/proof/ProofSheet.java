package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A proof of use with all that its check needs.
 *
 * @param version to be sent along with a command
 * @param state where it stands
 * @param since since when
 * @param dueOn last day for handing it in
 * @param recipient who proves
 * @param terms what was granted and paid, as it is now
 * @param narrative the narrative report, or null
 * @param handedInAt when it came in first, or null
 * @param query what the city asked last, or null
 * @param queryUntil last day for the answer, or null
 * @param reply what was answered, or null
 * @param remark the checker's remark, or null
 * @param lines plan against actual
 * @param receipts by day
 * @param funds money beside the grant
 * @param files receipts and other papers
 * @param sums what it comes to as it stands, or null where that cannot be told or nothing is handed in yet
 * @param steps how that came about, step by step; empty as long as nothing is handed in
 * @param findings what the checker should look at
 * @param missing what is missing before it may be handed in
 * @param approval as the person who looks sees it
 * @param mine whether the person who looks proposed it and may take it back
 * @param reclaim reference of the reclaim that runs or ran, or null
 */
public record ProofSheet(
        long version,
        ProofState state,
        Instant since,
        LocalDate dueOn,
        ProofRecipient recipient,
        ProofTerms terms,
        String narrative,
        Instant handedInAt,
        String query,
        LocalDate queryUntil,
        String reply,
        String remark,
        List<ProofLine> lines,
        List<ReceiptRow> receipts,
        List<FundRow> funds,
        List<ProofFile> files,
        ProofSums sums,
        List<Reason> steps,
        List<Reason> findings,
        List<Reason> missing,
        ApprovalView approval,
        boolean mine,
        String reclaim)
        implements Serializable {}
