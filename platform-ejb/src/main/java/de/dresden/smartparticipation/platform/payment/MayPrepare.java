package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.payment.sepa.SepaText;
import java.util.ArrayList;
import java.util.List;

/** What a payment order must have, each gap a sentence. */
final class MayPrepare {

    static final long MOST = 99_999_999_999L;
    private static final int LONGEST_PAYEE = 140;
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_PURPOSE = 140;
    private static final int LONGEST_CREDITOR = 40;
    private static final int LONGEST_LINE = 60;

    private MayPrepare() {}

    /** Everything that is missing or wrong; nothing where it can be prepared. */
    static List<Reason> refusals(NewPayment payment) {
        List<Reason> reasons = new ArrayList<>();
        if (payment.cents() < 1 || payment.cents() > MOST) {
            reasons.add(Reason.of("platform.payment.amount"));
        }
        length(reasons, "payee", payment.payee(), LONGEST_PAYEE);
        length(reasons, "reason", payment.reason(), LONGEST_REASON);
        length(reasons, "purpose", payment.purpose(), LONGEST_PURPOSE);
        length(reasons, "budget-line", payment.budgetLine(), LONGEST_LINE);
        if (payment.creditor() != null) {
            length(reasons, "creditor", payment.creditor(), LONGEST_CREDITOR);
        }
        if (payment.account() == null) {
            reasons.add(Reason.of("platform.payment.account-missing"));
        }
        if (payment.due() == null) {
            reasons.add(Reason.of("platform.payment.due-missing"));
        }
        if (reasons.isEmpty() && !(SepaText.isReadable(payment.payee()) && SepaText.isReadable(payment.purpose()))) {
            reasons.add(Reason.of("platform.payment.unreadable"));
        }
        return reasons;
    }

    private static void length(List<Reason> reasons, String what, String text, int longest) {
        if (text.isEmpty() || text.length() > longest) {
            reasons.add(Reason.of("platform.payment." + what + "-length", longest));
        }
    }
}
