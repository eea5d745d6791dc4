package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An order with all that is known of it.
 *
 * @param row what lists show of it
 * @param subject the programme's case
 * @param page path of that case within the intranet
 * @param creditor number of the payee in the city's accounts, or null
 * @param account the whole account number, in groups of four
 * @param reason why it is paid
 * @param purpose what the payee reads
 * @param budgetLine budget line
 * @param contentHash SHA-256 of what is paid, hexadecimal
 * @param prepared who prepared it
 * @param certified who certified it, or null
 * @param ordered who ordered it, or null
 * @param orderReason why it was ordered although name and account do not match, or null
 * @param limitCents within which amount it was ordered, or null
 * @param aboveLimits why nobody may order it as limits are now; null where somebody may, or it is ordered or over
 * @param checked who noted what the payee's bank said, or null
 * @param checkRemark the remark on it, or null
 * @param accountReplacedAt since when the payee has another account than this one, or null
 * @param bookedOn day of the booking, or null
 * @param endedReason why it came back or was given up, or null
 * @param sameAccount references of other orders to the same account that are on their way
 * @param files what proves it
 * @param history what happened to it, newest first
 * @param rights what the person who looks may do
 */
public record PaymentDetails(
        PaymentRow row,
        Subject subject,
        String page,
        String creditor,
        String account,
        String reason,
        String purpose,
        String budgetLine,
        String contentHash,
        PaymentStep prepared,
        PaymentStep certified,
        PaymentStep ordered,
        String orderReason,
        Long limitCents,
        Reason aboveLimits,
        PaymentStep checked,
        String checkRemark,
        Instant accountReplacedAt,
        LocalDate bookedOn,
        String endedReason,
        List<String> sameAccount,
        List<StoredFile> files,
        List<HistoryEvent> history,
        PaymentRights rights)
        implements Serializable {

    public PaymentDetails {
        sameAccount = List.copyOf(sameAccount);
        files = List.copyOf(files);
        history = List.copyOf(history);
    }
}
