package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.business.Postcode;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may be kept at all, also in a draft; the same limits stand in the database. */
final class AcceptableCompany {

    static final int LONGEST_LINE = 200;
    static final int LONGEST_DESCRIPTION = 5_000;
    static final int LONGEST_TEXT = 1_000;
    static final int LONGEST_REASON = 2_000;
    /** Owners included. */
    static final int FEWEST_EMPLOYEES = 1;

    static final int MOST_EMPLOYEES = 100_000;
    static final int MOST_HOURS = 200;
    static final int MOST_WISHES = 10;

    private static final int SHORTEST_NAME = 2;
    private static final Pattern PHONE = Pattern.compile("[+0-9 ()/.-]{4,50}");
    private static final Pattern WEBSITE =
            Pattern.compile("https?://[^\\s<>\"/]+\\.[^\\s<>\".]+[^\\s<>\"]*", Pattern.CASE_INSENSITIVE);

    private AcceptableCompany() {}

    /** What can be chosen: codes of sectors and topics, keys of Stadtteile. */
    record Choices(Set<String> sectors, Set<String> topics, Set<String> areas) {}

    static List<Reason> problems(CompanyPart part, Choices choices) {
        List<Reason> problems = new ArrayList<>();
        if (part instanceof Particulars particulars) {
            check(particulars, choices, problems);
        } else if (part instanceof Portrait portrait) {
            check(portrait, choices, problems);
        } else if (part instanceof NeedList list) {
            check(list.needs().stream().map(CompanyNeed::topic).toList(), choices, problems);
            check(list.needs().stream().map(CompanyNeed::text), problems);
            scale(list.needs().stream().map(CompanyNeed::urgency), problems);
        } else if (part instanceof OfferList list) {
            check(list.offers().stream().map(CompanyOffer::topic).toList(), choices, problems);
            check(list.offers().stream().map(CompanyOffer::text), problems);
            scale(list.offers().stream().map(CompanyOffer::strength), problems);
        } else if (part instanceof Teamwork teamwork) {
            check(teamwork, problems);
        }
        return problems;
    }

    private static void check(Particulars data, Choices choices, List<Reason> problems) {
        if (Given.length(data.name()) < SHORTEST_NAME || data.name().length() > LONGEST_LINE) {
            problems.add(because("name-length", SHORTEST_NAME, LONGEST_LINE));
        }
        if (data.sector() != null && !choices.sectors().contains(data.sector())) {
            problems.add(because("sector-unknown"));
        }
        if (data.employees() != null && (data.employees() < FEWEST_EMPLOYEES || data.employees() > MOST_EMPLOYEES)) {
            problems.add(because("employees-range", FEWEST_EMPLOYEES, MOST_EMPLOYEES));
        }
        if (data.contact() == null || data.contact().length() > LONGEST_LINE) {
            problems.add(because("contact-length", LONGEST_LINE));
        }
        if (data.email() == null || !EmailAddress.isOne(data.email())) {
            problems.add(because("email", Given.wide(data.email())));
        }
        if (data.phone() != null && !PHONE.matcher(data.phone()).matches()) {
            problems.add(because("phone"));
        }
    }

    private static void check(Portrait data, Choices choices, List<Reason> problems) {
        if (data.postalCode() != null && !Postcode.isOne(data.postalCode())) {
            problems.add(because("postal-code"));
        }
        if (Given.length(data.street()) > LONGEST_LINE || Given.length(data.city()) > 100) {
            problems.add(because("address-length"));
        }
        if (data.district() != null && !choices.areas().contains(data.district())) {
            problems.add(because("area-unknown"));
        }
        if (data.website() != null
                && (data.website().length() > LONGEST_LINE
                        || !WEBSITE.matcher(data.website()).matches())) {
            problems.add(because("website"));
        }
        if (Given.length(data.description()) > LONGEST_DESCRIPTION) {
            problems.add(because("description-length", LONGEST_DESCRIPTION));
        }
    }

    private static void check(List<String> topics, Choices choices, List<Reason> problems) {
        if (!choices.topics().containsAll(topics)) {
            problems.add(because("topic-unknown"));
        }
        if (new HashSet<>(topics).size() < topics.size()) {
            problems.add(because("topic-twice"));
        }
    }

    private static void check(Stream<String> texts, List<Reason> problems) {
        if (texts.anyMatch(text -> text.length() > LONGEST_TEXT)) {
            problems.add(because("text-length", LONGEST_TEXT));
        }
    }

    private static void scale(Stream<Integer> values, List<Reason> problems) {
        if (values.anyMatch(value -> value < 1 || value > 5)) {
            problems.add(because("scale"));
        }
    }

    private static void check(Teamwork data, List<Reason> problems) {
        if (data.hoursPerMonth() != null && (data.hoursPerMonth() < 1 || data.hoursPerMonth() > MOST_HOURS)) {
            problems.add(because("hours-range", MOST_HOURS));
        }
        if (data.wishes().size() > MOST_WISHES) {
            problems.add(because("wishes-many", MOST_WISHES));
        }
        if (data.wishes().stream()
                .anyMatch(one ->
                        one.kind() == null || one.named() == null || one.named().length() > LONGEST_LINE)) {
            problems.add(because("wish-length", LONGEST_LINE));
        }
        if (data.wishes().stream()
                        .map(one -> String.valueOf(one.named()).toLowerCase(java.util.Locale.GERMAN))
                        .distinct()
                        .count()
                < data.wishes().size()) {
            problems.add(because("wish-twice"));
        }
        if ((data.partnerName() == null) != (data.partnerEmail() == null)) {
            problems.add(because("partner-half"));
        } else if (data.paired()
                && (data.partnerName().length() > LONGEST_LINE || !EmailAddress.isOne(data.partnerEmail()))) {
            problems.add(because("partner-email", data.partnerEmail()));
        }
    }

    /** @throws Refused with all of them, where there are any */
    static void require(List<Reason> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    /** @return the text, without what surrounds it. @throws Refused where there is none or it is too long */
    static String reason(String typed) {
        String text = Given.text(typed);
        if (text == null || text.length() > LONGEST_REASON) {
            throw new Refused(because("reason-missing", LONGEST_REASON));
        }
        return text;
    }

    static Reason because(String what, Object... arguments) {
        return Reason.of("projects.company." + what, arguments);
    }
}
