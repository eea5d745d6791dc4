package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import java.util.ArrayList;
import java.util.List;

/** What texts a call may have at all; the same limits stand in the database. */
final class AcceptableCall {

    static final int LONGEST_REASON = 2_000;
    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 500;
    private static final int LONGEST_DESCRIPTION = 50_000;
    private static final int MOST_INDICATORS = 20;

    private AcceptableCall() {}

    static List<Reason> problems(CallData data) {
        List<Reason> problems = new ArrayList<>();
        if (data.title().length() < SHORTEST_TITLE
                || data.title().length() > LONGEST_TITLE
                || data.titleEnglish().length() > LONGEST_TITLE) {
            problems.add(because("title-length", SHORTEST_TITLE, LONGEST_TITLE));
        }
        if (data.summary().length() > LONGEST_SUMMARY || data.summaryEnglish().length() > LONGEST_SUMMARY) {
            problems.add(because("summary-length", LONGEST_SUMMARY));
        }
        if (data.description().length() > LONGEST_DESCRIPTION
                || data.descriptionEnglish().length() > LONGEST_DESCRIPTION) {
            problems.add(because("description-length", LONGEST_DESCRIPTION));
        }
        if (data.contactEmail() != null && !EmailAddress.isOne(data.contactEmail())) {
            problems.add(because("contact-email", data.contactEmail()));
        }
        if (longer(data.contactName(), 200) || longer(data.contactPhone(), 100)) {
            problems.add(because("contact-length", 200, 100));
        }
        if (data.kind() == null) {
            problems.add(because("kind-missing"));
        }
        indicators(data.indicators(), problems);
        return problems;
    }

    private static void indicators(List<ExpectedIndicator> indicators, List<Reason> problems) {
        if (indicators.size() > MOST_INDICATORS) {
            problems.add(because("indicators-many", MOST_INDICATORS));
        }
        indicators.stream()
                .filter(one -> one.title().length() < 3
                        || one.title().length() > 200
                        || one.unit().isEmpty()
                        || one.unit().length() > 40
                        || one.titleEnglish().length() > 200
                        || one.unitEnglish().length() > 40
                        || one.direction() == null)
                .findFirst()
                .ifPresent(one -> problems.add(because("indicator-incomplete", one.title())));
    }

    /** @throws Refused with all of them, where there are any */
    static void require(List<Reason> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    /** @return the reason, without what surrounds it. @throws Refused where there is none or it is too long */
    static String reason(String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new Refused(because("reason-missing", LONGEST_REASON));
        }
        return reason.strip();
    }

    private static boolean longer(String text, int most) {
        return text != null && text.length() > most;
    }

    static Reason because(String what, Object... arguments) {
        return Reason.of("projects.call." + what, arguments);
    }
}
