package de.dresden.smartparticipation.platform.templates;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is wrong with the words that somebody has written for a mail. */
final class WordingRule {

    static final int LONGEST_SUBJECT = 200;
    static final int LONGEST_BODY = 20_000;

    private WordingRule() {}

    /** The reasons, none where nothing is wrong. */
    static List<Reason> check(MailTemplate template, Wording words) {
        List<Reason> reasons = new ArrayList<>();
        if (words.subjectLine().isEmpty() || words.subjectLine().length() > LONGEST_SUBJECT) {
            reasons.add(Reason.of("platform.templates.subject-length", LONGEST_SUBJECT));
        }
        if (words.body().isEmpty() || words.body().length() > LONGEST_BODY) {
            reasons.add(Reason.of("platform.templates.body-length", LONGEST_BODY));
        }
        Set<String> known = Set.copyOf(template.placeholders());
        reasons.addAll(new StandardText(words.subjectLine()).check(known));
        reasons.addAll(new StandardText(words.body()).check(known));
        // Without its link such a mail is worth nothing.
        if (template.placeholders().contains("link")
                && !new StandardText(words.body()).placeholders().contains("link")) {
            reasons.add(Reason.of("platform.templates.link-missing"));
        }
        return reasons;
    }
}
