package de.dresden.smartparticipation.projects.grant;

import static de.dresden.smartparticipation.projects.grant.GrantReason.because;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import de.dresden.smartparticipation.projects.call.FundingKind;
import de.dresden.smartparticipation.projects.grant.core.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a notice may say at all, each gap a sentence; the same limits stand in the database. */
final class AcceptableNotice {

    static final int MOST_CONDITIONS = 40;
    static final long MOST = 1_000_000_000_000L;
    private static final int WHOLE = 10_000;

    private AcceptableNotice() {}

    static List<Reason> problems(NoticeKind kind, NoticeData data) {
        List<Reason> problems = new ArrayList<>();
        length(problems, "recipient-length", data.recipient(), 2, 140);
        length(problems, "address-length", data.address(), 5, 500);
        length(problems, "reasons-length", data.reasons(), 0, 10_000);
        if (data.email() != null && !EmailAddress.isOne(data.email())) {
            problems.add(because("email"));
        }
        if (data.conditions().size() > MOST_CONDITIONS
                || data.conditions().stream().anyMatch(one -> one.length() < 3 || one.length() > 3_000)) {
            problems.add(because("conditions", MOST_CONDITIONS, 3_000));
        }
        List<String> typed = new ArrayList<>(data.conditions());
        typed.add(data.reasons());
        Set<String> unknown = Placeholders.unknown(typed, AcceptableTemplate.known(kind));
        if (!unknown.isEmpty()) {
            problems.add(because("placeholders", String.join(", ", unknown)));
        }
        if ((kind == NoticeKind.REVOCATION) != (data.ground() != null)) {
            problems.add(because("ground"));
        }
        if (kind.ofMoney()) {
            sum(kind, data.sum(), problems);
        } else if (!data.sum().equals(GrantSum.NOTHING)) {
            problems.add(because("refusal-grants-nothing"));
        }
        return problems;
    }

    private static void sum(NoticeKind kind, GrantSum sum, List<Reason> problems) {
        long least = kind == NoticeKind.REVOCATION ? 0 : 1;
        if (sum.cents() == null || sum.cents() < least || sum.cents() > MOST) {
            problems.add(because("sum"));
        }
        if (sum.kind() == null) {
            problems.add(because("kind-missing"));
        }
        boolean share = sum.kind() == FundingKind.SHARE;
        if (share != (sum.shareBasisPoints() != null)
                || share && (sum.shareBasisPoints() < 1 || sum.shareBasisPoints() > WHOLE)) {
            problems.add(because("share"));
        }
        if (sum.first() == null || sum.last() == null || sum.last().isBefore(sum.first())) {
            problems.add(because("period"));
        } else if (sum.purposeUntil() != null && sum.purposeUntil().isBefore(sum.last())) {
            problems.add(because("purpose"));
        }
    }

    private static void length(List<Reason> problems, String what, String text, int least, int most) {
        if (text.length() < least || text.length() > most) {
            problems.add(because(what, least, most));
        }
    }
}
