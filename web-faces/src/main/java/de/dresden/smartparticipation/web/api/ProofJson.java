package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.dresden.smartparticipation.projects.proof.FundRow;
import de.dresden.smartparticipation.projects.proof.ProofCase;
import de.dresden.smartparticipation.projects.proof.ProofLine;
import de.dresden.smartparticipation.projects.proof.ProofRow;
import de.dresden.smartparticipation.projects.proof.ProofSheet;
import de.dresden.smartparticipation.projects.proof.ProofSums;
import de.dresden.smartparticipation.projects.proof.ReceiptRow;
import de.dresden.smartparticipation.projects.proof.RestPart;
import java.time.LocalDate;
import java.util.List;

/**
 * A proof of use as programs read it; cents.
 *
 * @param project reference of the project
 * @param version for the next command
 * @param sums what it comes to as it stands: paid + to pay − reclaimed − lapsed = due
 * @param reclaim reference of the reclaim, or none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProofJson(
        String project,
        long version,
        String state,
        LocalDate dueOn,
        String fundingKind,
        long grantedCents,
        long paidCents,
        String narrative,
        SumsJson sums,
        List<LineJson> lines,
        List<ReceiptJson> receipts,
        List<FundJson> funds,
        String reclaim) {

    /** A proof in a list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RowJson(
            String project,
            String title,
            String department,
            String state,
            LocalDate dueOn,
            String due,
            long grantedCents,
            long paidCents,
            Long toPayCents,
            Long reclaimCents,
            String reclaim) {

        static RowJson of(ProofRow row) {
            return new RowJson(
                    row.project(),
                    row.title(),
                    row.department(),
                    row.state().name(),
                    row.dueOn(),
                    row.due() == null ? null : row.due().name(),
                    row.granted(),
                    row.paid(),
                    row.toPay(),
                    row.reclaim(),
                    row.reclaimed());
        }
    }

    /** What it comes to. */
    public record SumsJson(
            long eligibleCents, long dueCents, long paidCents, long toPayCents, long reclaimCents, long lapsedCents) {

        static SumsJson of(ProofSums sums) {
            return new SumsJson(sums.eligible(), sums.due(), sums.paid(), sums.toPay(), sums.reclaim(), sums.lapsed());
        }
    }

    /** Plan against actual of one line. */
    public record LineJson(
            int position,
            String title,
            long plannedCents,
            long spentCents,
            long struckCents,
            long recognisedCents,
            long beyondCents) {

        static LineJson of(ProofLine line) {
            return new LineJson(
                    line.item().position(),
                    line.item().title(),
                    line.item().plannedCents(),
                    line.item().spentCents(),
                    line.item().struckCents(),
                    line.recognised(),
                    line.beyond());
        }
    }

    /**
     * A receipt.
     *
     * @param outside whether it was paid outside the period of the grant
     * @param origin number of the payment request from which it was taken over, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReceiptJson(
            long id,
            int line,
            String number,
            LocalDate day,
            String payee,
            String purpose,
            long cents,
            long struckCents,
            String struckReason,
            boolean outside,
            String origin) {

        static ReceiptJson of(ReceiptRow row) {
            return new ReceiptJson(
                    row.id(),
                    row.position(),
                    row.number(),
                    row.day(),
                    row.payee(),
                    row.purpose(),
                    row.cents(),
                    row.struckCents(),
                    row.struckReason(),
                    row.outside(),
                    row.origin());
        }
    }

    /** What of a grant is bound and not needed any more; nothing before the proof is accepted and settled. */
    public record RestJson(String project, long cents, List<PartJson> parts) {

        static RestJson of(String project, List<RestPart> parts) {
            return new RestJson(
                    project,
                    RestPart.sum(parts),
                    parts.stream()
                            .map(one -> new PartJson(one.line(), one.title(), one.year(), one.cents()))
                            .toList());
        }
    }

    /** A year of a budget line on which it is bound. */
    public record PartJson(String line, String title, int year, long cents) {}

    /** Money beside the grant. */
    public record FundJson(String kind, long plannedCents, long receivedCents) {

        static FundJson of(FundRow row) {
            return new FundJson(row.kind().name(), row.plannedCents(), row.receivedCents());
        }
    }

    /** @return null where the proof was not begun */
    static ProofJson of(ProofCase found) {
        ProofSheet sheet = found.sheet();
        return sheet == null
                ? null
                : new ProofJson(
                        found.project().reference(),
                        sheet.version(),
                        sheet.state().name(),
                        sheet.dueOn(),
                        sheet.terms().kind().name(),
                        sheet.terms().grantCents(),
                        sheet.terms().paidCents(),
                        sheet.narrative(),
                        sheet.sums() == null ? null : SumsJson.of(sheet.sums()),
                        sheet.lines().stream().map(LineJson::of).toList(),
                        sheet.receipts().stream().map(ReceiptJson::of).toList(),
                        sheet.funds().stream().map(FundJson::of).toList(),
                        sheet.reclaim());
    }
}
