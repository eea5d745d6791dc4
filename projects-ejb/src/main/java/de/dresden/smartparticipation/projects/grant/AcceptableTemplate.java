package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.grant.core.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a template may say, each gap a sentence. */
final class AcceptableTemplate {

    private AcceptableTemplate() {}

    static List<Reason> problems(NoticeKind kind, TemplateData data) {
        List<Reason> problems = new ArrayList<>();
        length(problems, "template-subject", data.subject(), 3, 200);
        length(problems, "template-opening", data.opening(), 10, 10_000);
        length(problems, "template-closing", data.closing(), 0, 5_000);
        length(problems, "template-remedy", data.remedy(), 0, 2_000);
        if (data.conditions().size() > AcceptableNotice.MOST_CONDITIONS
                || data.conditions().stream().anyMatch(one -> one.length() < 3 || one.length() > 3_000)) {
            problems.add(GrantReason.because("conditions", AcceptableNotice.MOST_CONDITIONS, 3_000));
        }
        Set<String> unknown = Placeholders.unknown(data.texts(), known(kind));
        if (!unknown.isEmpty()) {
            problems.add(GrantReason.because("placeholders", String.join(", ", unknown)));
        }
        return problems;
    }

    /** What can be filled in where a notice is of this kind. */
    static Set<String> known(NoticeKind kind) {
        Set<String> known = new TreeSet<>(Placeholders.ALWAYS);
        if (kind.ofMoney()) {
            known.addAll(Placeholders.OF_MONEY);
        }
        if (kind == NoticeKind.REVOCATION) {
            known.addAll(Placeholders.OF_REVOCATION);
        }
        return known;
    }

    private static void length(List<Reason> problems, String what, String text, int least, int most) {
        if (text.length() < least || text.length() > most) {
            problems.add(GrantReason.because(what, least, most));
        }
    }
}
