package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What may be kept at all, also in a draft; the same limits stand in the database. */
final class AcceptablePart {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_SUMMARY = 500;
    static final int LONGEST_DESCRIPTION = 10_000;
    static final int LONGEST_BENEFIT = 5_000;
    static final int LONGEST_REASON = 2_000;
    static final int MOST_ITEMS = 60;
    static final int MOST_ROWS = 30;
    static final long MOST_CENTS = 100_000_000_000L;
    private static final int SHORTEST_TITLE = 3;

    private AcceptablePart() {}

    /** @param areas keys of the Stadtteile that there are */
    static List<Reason> problems(ApplicationPart part, Set<String> areas) {
        List<Reason> problems = new ArrayList<>();
        if (part instanceof Applicant applicant) {
            check(applicant, problems);
        } else if (part instanceof Proposal proposal) {
            check(proposal, problems);
        } else if (part instanceof Setting setting) {
            check(setting, areas, problems);
        } else if (part instanceof MoneyPlan plan) {
            check(plan, problems);
        }
        return problems;
    }

    private static void check(Applicant applicant, List<Reason> problems) {
        if (applicant.name() == null || applicant.name().length() > LONGEST_TITLE) {
            problems.add(because("name-length", LONGEST_TITLE));
        }
        if (applicant.email() == null || !EmailAddress.isOne(applicant.email())) {
            problems.add(because("email", Given.line(applicant.email())));
        }
        longer(applicant.organisation(), LONGEST_TITLE, "organisation-length", problems);
        longer(applicant.phone(), 50, "phone-length", problems);
        longer(applicant.street(), LONGEST_TITLE, "address-length", problems);
        longer(applicant.postalCode(), 10, "address-length", problems);
        longer(applicant.city(), 100, "address-length", problems);
    }

    private static void check(Proposal proposal, List<Reason> problems) {
        int title = Given.length(proposal.title());
        if (title < SHORTEST_TITLE || title > LONGEST_TITLE) {
            problems.add(because("title-length", SHORTEST_TITLE, LONGEST_TITLE));
        }
        longer(proposal.summary(), LONGEST_SUMMARY, "summary-length", problems);
        longer(proposal.description(), LONGEST_DESCRIPTION, "description-length", problems);
        longer(proposal.benefit(), LONGEST_BENEFIT, "benefit-length", problems);
    }

    private static void check(Setting setting, Set<String> areas, List<Reason> problems) {
        if (!areas.containsAll(setting.districts())) {
            problems.add(because("area-unknown"));
        }
        longer(setting.place(), LONGEST_TITLE, "place-length", problems);
        if (setting.first() != null && setting.last() != null && setting.last().isBefore(setting.first())) {
            problems.add(because("months-backwards"));
        }
        many(setting.steps(), MOST_ROWS, problems);
        many(setting.partners(), MOST_ROWS, problems);
        setting.steps().stream()
                .filter(one -> !line(one.title())
                        || one.first() == null
                        || one.last() == null
                        || one.last().isBefore(one.first()))
                .findFirst()
                .ifPresent(one -> problems.add(because("step-incomplete", one.title())));
        setting.partners().stream()
                .filter(one -> !line(one.name())
                        || one.kind() == null
                        || one.contribution().length() > LONGEST_SUMMARY)
                .findFirst()
                .ifPresent(one -> problems.add(because("partner-incomplete", one.name())));
    }

    private static void check(MoneyPlan plan, List<Reason> problems) {
        many(plan.items(), MOST_ITEMS, problems);
        plan.items().stream()
                .filter(one -> !line(one.title())
                        || one.kind() == null
                        || one.cents() < 1
                        || one.cents() > MOST_CENTS
                        || one.year() < 2000
                        || one.year() > 2100)
                .findFirst()
                .ifPresent(one -> problems.add(because("item-incomplete", one.title())));
        if (!sum(plan.ownCents()) || !sum(plan.thirdCents()) || !sum(plan.askedCents())) {
            problems.add(because("sum-range", MOST_CENTS / 100));
        }
    }

    private static boolean sum(long cents) {
        return cents >= 0 && cents <= MOST_CENTS;
    }

    private static boolean line(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_TITLE;
    }

    private static void many(Collection<?> rows, int most, List<Reason> problems) {
        if (rows.size() > most) {
            problems.add(because("rows-many", most));
        }
    }

    private static void longer(String text, int most, String sentence, List<Reason> problems) {
        if (Given.length(text) > most) {
            problems.add(because(sentence, most));
        }
    }

    /** @throws Refused with all of them, where there are any */
    static void require(List<Reason> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    /** @return the text, without what surrounds it. @throws Refused where there is none or it is too long */
    static String reason(String text) {
        if (text == null || text.isBlank() || text.strip().length() > LONGEST_REASON) {
            throw new Refused(because("reason-missing", LONGEST_REASON));
        }
        return text.strip();
    }

    static Reason because(String what, Object... arguments) {
        return Reason.of("projects.application." + what, arguments);
    }
}
