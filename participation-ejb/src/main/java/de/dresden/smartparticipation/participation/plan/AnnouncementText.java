package de.dresden.smartparticipation.participation.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.platform.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts an announcement together, paragraph by paragraph, from sentences of the bundle. The German one is what appears. */
final class AnnouncementText {

    private static final String KEY = "participation.announcement.";

    private final AnnouncementFacts facts;
    private final Texts texts;

    private AnnouncementText(AnnouncementFacts facts, Locale language) {
        this.facts = facts;
        texts = Texts.in(language);
    }

    /** The paragraphs, the heading first. */
    static List<String> of(AnnouncementFacts facts, Locale language) {
        return new AnnouncementText(facts, language).paragraphs();
    }

    private List<String> paragraphs() {
        PlanData plan = facts.plan();
        RoundData round = facts.round();
        List<String> text = new ArrayList<>();
        text.add(say("heading." + kebab(round.kind()), word(plan.kind()), plan.number(), plan.name()));
        text.add(say("area", plan.areaText()));
        if (!plan.summary().isBlank()) {
            text.add(say("about", plan.summary()));
        }
        text.add(say(
                "period." + (isOnPaper() ? "on-paper" : kebab(round.kind())),
                round.firstDay(),
                round.lastDay(),
                facts.address()));
        if (round.portal() != null) {
            text.add(say("portal", round.portal()));
        }
        text.add(say(
                "documents", facts.documents().stream().map(DocumentData::title).collect(joining("; "))));
        if (!facts.accesses().isEmpty()) {
            text.add(say("accesses", accesses()));
        }
        if (facts.tellsInformation()) {
            text.add(say("information"));
            text.addAll(information());
        }
        if (plan.procedure().isSimplified()) {
            text.add(say("procedure." + kebab(plan.procedure())));
        }
        statements(text);
        text.add(say("contact", contact()));
        return text;
    }

    private void statements(List<String> text) {
        RoundData round = facts.round();
        if (!facts.isFormal()) {
            text.add(say("statements.early"));
            return;
        }
        text.add(say("statements"));
        text.add(say(isOnPaper() ? "way.on-paper" : "way"));
        if (round.changesOnly()) {
            text.add(say("changes-only"));
        }
        if (round.affectedOnly()) {
            text.add(say("affected-only"));
        }
        text.add(say("late"));
        if (facts.plan().kind().isLandUsePlan()) {
            text.add(say("associations"));
        }
    }

    /** By themes and with catchwords, what is displayed and what is not. */
    private List<String> information() {
        return facts.information().stream()
                .collect(groupingBy(Information::theme, TreeMap::new, inOneLine()))
                .entrySet()
                .stream()
                .map(theme -> say("theme", word(theme.getKey()), theme.getValue()))
                .toList();
    }

    private Collector<Information, ?, String> inOneLine() {
        return Collectors.mapping(
                one -> say(
                        one.displayed() ? "keywords" : "keywords.not-displayed",
                        one.title(),
                        word(one.source()),
                        one.keywords()),
                joining("; "));
    }

    private String accesses() {
        return facts.accesses().stream()
                .map(access -> say(
                        access.room() == null ? "access" : "access.room",
                        word(access.kind()),
                        access.place(),
                        access.hours(),
                        access.room()))
                .collect(joining("; "));
    }

    private String contact() {
        PlanData plan = facts.plan();
        return Stream.of(plan.contactName(), plan.contactPhone(), plan.contactEmail())
                .filter(Objects::nonNull)
                .collect(joining(", "));
    }

    private boolean isOnPaper() {
        return facts.isFormal() && facts.edition() == LawEdition.BAUGB_2017;
    }

    private String say(String key, Object... values) {
        Object[] shown =
                Arrays.stream(values).map(value -> value == null ? "" : value).toArray();
        return texts.text(KEY + key, shown);
    }

    private String word(Enum<?> constant) {
        String type = constant.getDeclaringClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        return texts.text("participation." + type + "." + kebab(constant));
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
