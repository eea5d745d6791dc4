package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.dresden.smartparticipation.platform.payment.PayeeCheck;
import de.dresden.smartparticipation.platform.payment.PaymentDetails;
import de.dresden.smartparticipation.platform.payment.PaymentRow;
import de.dresden.smartparticipation.platform.payment.PaymentState;
import de.dresden.smartparticipation.platform.payment.PaymentStep;
import de.dresden.smartparticipation.platform.payment.Programme;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A payment order as programs read it.
 *
 * @param payment what lists show of it
 * @param iban the whole account number, without blanks
 */
public record PaymentJson(
        RowJson payment,
        String iban,
        String creditor,
        String reason,
        String purpose,
        String budgetLine,
        String contentHash,
        PaymentStep prepared,
        PaymentStep certified,
        PaymentStep ordered,
        String payeeCheckRemark,
        Instant accountReplacedAt,
        LocalDate bookedOn,
        String endedReason) {

    /** An order in a list; the account only with country and last four characters. */
    public record RowJson(
            String reference,
            Programme programme,
            @JsonProperty("case") String caseReference,
            String payee,
            String account,
            long cents,
            LocalDate due,
            PaymentState state,
            PayeeCheck payeeCheck,
            String department,
            String batch) {

        static RowJson of(PaymentRow row) {
            return new RowJson(
                    row.reference(),
                    row.programme(),
                    row.caseReference(),
                    row.payee(),
                    row.account(),
                    row.cents(),
                    row.due(),
                    row.state(),
                    row.check(),
                    row.department(),
                    row.batch());
        }
    }

    static PaymentJson of(PaymentDetails details) {
        return new PaymentJson(
                RowJson.of(details.row()),
                details.account().replace(" ", ""),
                details.creditor(),
                details.reason(),
                details.purpose(),
                details.budgetLine(),
                details.contentHash(),
                details.prepared(),
                details.certified(),
                details.ordered(),
                details.checkRemark(),
                details.accountReplacedAt(),
                details.bookedOn(),
                details.endedReason());
    }
}
