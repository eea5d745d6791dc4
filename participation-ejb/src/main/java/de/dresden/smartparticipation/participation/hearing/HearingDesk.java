package de.dresden.smartparticipation.participation.hearing;

import de.dresden.smartparticipation.participation.agency.AgencyDirectory;
import de.dresden.smartparticipation.participation.agency.AgencyHead;
import de.dresden.smartparticipation.participation.plan.PlanDirectory;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.mail.Letter;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.Letters;
import de.dresden.smartparticipation.platform.templates.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Records what happened to hearings, with the mails and tasks that follow. */
@Dependent
class HearingDesk {

    static final String PURPOSE = "participation.hearing";
    static final String EXTENSION = "hearing.extension";
    private static final String FOLLOW = "hearing.follow";
    private static final String ROUND = "plan-round";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Inject
    private HearingRegister register;

    @Inject
    private PlanDirectory plans;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private SecretLinks links;

    @Inject
    private Letters letters;

    @Inject
    private PublicAddress address;

    @Inject
    private Happenings happenings;

    void record(Hearing hearing, String verb, Map<String, ?> before, Capacity by, String mail) {
        PlanFrame plan = plans.of(hearing.plan());
        AgencyHead agency = agencies.of(hearing.agency());
        Subject subject = subject(hearing, plan, agency);
        List<Letter> mails = new ArrayList<>();
        if (mail != null && agency.email() != null) {
            mails.add(letter(mail, hearing, plan, agency, subject));
        }
        happenings.record(new HearingChanged(
                subject,
                HearingChanged.SUBJECT + "." + verb,
                before,
                hearing.values(),
                by.actingFor(),
                tasks(hearing, plan, agency, subject),
                List.copyOf(mails)));
    }

    private Letter letter(String template, Hearing hearing, PlanFrame plan, AgencyHead agency, Subject subject) {
        Map<String, String> values = new HashMap<>(facts(hearing, plan, agency));
        Object remark = hearing.values().get("remark");
        values.put("bemerkung", remark == null ? "–" : remark.toString());
        if (template.equals(HearingMails.NOTICE) || template.equals(HearingMails.REMINDER)) {
            values.putAll(links(subject));
        }
        return letters.letter(template, Locale.GERMAN, agency.email(), values, subject);
    }

    /** The words of the letter on paper that is due, with a new address under which the agency answers without an account. */
    Wording onPaper(Hearing hearing, PlanFrame plan, AgencyHead agency) {
        Map<String, String> values = new HashMap<>(facts(hearing, plan, agency));
        values.putAll(links(subject(hearing, plan, agency)));
        return letters.words(HearingMails.onPaper(hearing), Locale.GERMAN, values);
    }

    private static Map<String, String> facts(Hearing hearing, PlanFrame plan, AgencyHead agency) {
        return Map.of(
                "traeger", agency.name(),
                "plan", plan.name(),
                "plannummer", plan.number(),
                "frist", DAY.format(hearing.due()));
    }

    private Map<String, String> links(Subject subject) {
        return new AgencyLinks(address.of("/public/agency.xhtml?key=" + links.issue(subject, PURPOSE, null))).values();
    }

    static Subject subject(Hearing hearing, PlanFrame plan, AgencyHead agency) {
        return new Subject(HearingChanged.SUBJECT, hearing.id(), plan.reference() + "/" + agency.reference());
    }

    /** One task a round as long as an agency is silent, and one for each wish for more time. */
    private List<TaskChange> tasks(Hearing hearing, PlanFrame plan, AgencyHead agency, Subject subject) {
        List<TaskChange> tasks = new ArrayList<>();
        String page = "/agencies/round.xhtml?round=" + hearing.round();
        List<Hearing> all = register.ofRound(hearing.round());
        Subject round = new Subject(ROUND, hearing.round(), plan.reference());
        LocalDate next = all.stream()
                .filter(Hearing::silent)
                .map(Hearing::due)
                .min(LocalDate::compareTo)
                .orElse(null);
        tasks.add(
                next == null
                        ? new TaskChange.Close(FOLLOW, round)
                        : open(FOLLOW, round, plan.name(), plan, next, page));
        tasks.add(
                hearing.waitsForTime()
                        ? open(EXTENSION, subject, agency.name(), plan, hearing.due(), page)
                        : new TaskChange.Close(EXTENSION, subject));
        return List.copyOf(tasks);
    }

    private static TaskChange open(
            String step, Subject subject, String title, PlanFrame plan, LocalDate due, String page) {
        return new TaskChange.Open(
                step,
                subject,
                "participation",
                title,
                plan.number(),
                Role.CONSULTATION_MANAGER,
                plan.department(),
                null,
                due,
                page);
    }
}
