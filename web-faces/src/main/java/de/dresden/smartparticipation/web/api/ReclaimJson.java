package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.dresden.smartparticipation.projects.proof.InterestStanding;
import de.dresden.smartparticipation.projects.proof.ReclaimSheet;
import de.dresden.smartparticipation.projects.proof.RepaymentRow;
import java.time.LocalDate;
import java.util.List;

/**
 * A reclaim as programs read it; cents.
 *
 * @param version for the next command
 * @param voidFrom day from which on interest runs
 * @param interest how it stands; none where a base rate is missing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReclaimJson(
        String reference,
        long version,
        String state,
        String project,
        String ground,
        long cents,
        long repaidCents,
        LocalDate voidFrom,
        LocalDate hearingUntil,
        String notice,
        LocalDate issuedOn,
        LocalDate payUntil,
        InterestJson interest,
        List<RepaymentJson> repayments) {

    /** Interest up to a day, which bears none itself. */
    public record InterestJson(LocalDate until, long cents, long paidCents, long waivedCents, long leftCents) {

        static InterestJson of(InterestStanding standing) {
            return standing.refusal() != null
                    ? null
                    : new InterestJson(
                            standing.until(), standing.cents(), standing.paid(), standing.waived(), standing.left());
        }
    }

    /** Money that came back. */
    public record RepaymentJson(
            LocalDate receivedOn, String voucher, long cents, long principalCents, long interestCents) {

        static RepaymentJson of(RepaymentRow row) {
            return new RepaymentJson(row.receivedOn(), row.voucher(), row.cents(), row.principal(), row.interest());
        }
    }

    static ReclaimJson of(ReclaimSheet sheet) {
        return new ReclaimJson(
                sheet.reference(),
                sheet.version(),
                sheet.state().name(),
                sheet.project().reference(),
                sheet.ground().name(),
                sheet.cents(),
                sheet.repaid(),
                sheet.voidFrom(),
                sheet.hearingUntil(),
                sheet.notice(),
                sheet.issuedOn(),
                sheet.payUntil(),
                InterestJson.of(sheet.interest()),
                sheet.repayments().stream().map(RepaymentJson::of).toList());
    }
}
