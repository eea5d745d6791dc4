package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.participation.law.Rule;
import de.dresden.smartparticipation.platform.fault.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an announcement lacks; it does not appear before nothing is missing. Each gap names the rule that asks for it. */
final class AnnouncementGaps {

    /** § 187 Abs. 1, § 188 Abs. 2 BGB: the day of appearance does not count, and then a week. */
    private static final int WEEK_AND_DAY = 8;

    /** What is proposed where the law asks only for an earlier day. */
    private static final int PROPOSED_DAYS = 7;

    private AnnouncementGaps() {}

    static List<Reason> of(AnnouncementFacts facts) {
        List<Reason> gaps = new ArrayList<>();
        Rule rule = announcedBy(facts);
        if (facts.plan().areaText().isBlank()) {
            gaps.add(gap("area-text", rule));
        }
        if (!facts.hasArea()) {
            gaps.add(gap("area", rule));
        }
        if (facts.address() == null || facts.address().isBlank()) {
            gaps.add(gap("address", rule));
        }
        documents(facts, gaps);
        if (facts.plan().contactName() == null
                || facts.plan().contactEmail() == null && facts.plan().contactPhone() == null) {
            gaps.add(gap("contact", rule));
        }
        if (facts.isFormal() && facts.accesses().isEmpty()) {
            gaps.add(gap("access", Rule.OTHER_ACCESS.under(facts.edition())));
        }
        if (isOnPaper(facts) && facts.accesses().stream().noneMatch(access -> access.kind() == AccessKind.INSPECTION)) {
            gaps.add(gap("inspection", Rule.DISPLAY_ON_PAPER));
        }
        if (facts.tellsInformation() && facts.information().isEmpty()) {
            gaps.add(gap("information", Rule.ENVIRONMENTAL_KINDS.under(facts.edition())));
        }
        gaps.addAll(appearance(facts, rule));
        return gaps;
    }

    /** The draft with its reasoning, of which the environmental report is a part (§ 2a Satz 3 BauGB). */
    private static void documents(AnnouncementFacts facts, List<Reason> gaps) {
        if (!facts.displays(DocumentKind.DRAWING) && !facts.displays(DocumentKind.TEXT)) {
            gaps.add(gap("draft", facts.isFormal() ? Rule.PUBLIC_PERIOD : Rule.EARLY_PUBLIC));
        }
        if (facts.isFormal() && !facts.displays(DocumentKind.REASONING)) {
            gaps.add(gap("reasoning", Rule.PUBLIC_PERIOD));
        }
        if (facts.tellsInformation() && !facts.displays(DocumentKind.ENVIRONMENTAL_REPORT)) {
            gaps.add(gap("report", Rule.PUBLIC_PERIOD));
        }
    }

    private static List<Reason> appearance(AnnouncementFacts facts, Rule rule) {
        RoundData round = facts.round();
        List<Reason> gaps = new ArrayList<>();
        if (round.announcedIn() == null) {
            gaps.add(gap("announced-in", rule));
        }
        if (round.announcedOn() == null) {
            gaps.add(gap("announced-on", rule));
        } else if (round.announcedOn().isAfter(latestAppearance(round.firstDay(), facts.isFormal(), facts.edition()))) {
            gaps.add(Reason.of(
                    "participation.announcement.gap.appears-too-late",
                    round.announcedOn(),
                    latestAppearance(round.firstDay(), facts.isFormal(), facts.edition()),
                    round.firstDay(),
                    rule.paragraph()));
        }
        return gaps;
    }

    /** The last day on which it may appear. */
    static LocalDate latestAppearance(LocalDate firstDay, boolean formal, LawEdition edition) {
        return formal && edition == LawEdition.BAUGB_2017 ? firstDay.minusDays(WEEK_AND_DAY) : firstDay.minusDays(1);
    }

    /** The day that is proposed for its appearance. */
    static LocalDate proposedAppearance(LocalDate firstDay, LawEdition edition) {
        LocalDate proposed = firstDay.minusDays(PROPOSED_DAYS);
        LocalDate latest = latestAppearance(firstDay, true, edition);
        return proposed.isAfter(latest) ? latest : proposed;
    }

    private static boolean isOnPaper(AnnouncementFacts facts) {
        return facts.isFormal() && facts.edition() == LawEdition.BAUGB_2017;
    }

    private static Rule announcedBy(AnnouncementFacts facts) {
        if (!facts.isFormal()) {
            return Rule.EARLY_PUBLIC;
        }
        return Rule.ANNOUNCED_BEFORE.under(facts.edition());
    }

    private static Reason gap(String what, Rule rule) {
        return Reason.of("participation.announcement.gap." + what, rule.paragraph());
    }
}
