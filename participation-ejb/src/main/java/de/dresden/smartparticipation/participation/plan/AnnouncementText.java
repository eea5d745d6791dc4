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

    /** The paragraphs that announce an extension, the heading first. */
    static List<String> ofExtension(AnnouncementFacts facts, ExtensionRow extension, Locale language) {
        return new AnnouncementText(facts, language).extension(extension);
    }

    private List<String> extension(ExtensionRow extension) {
        PlanData plan = facts.plan();
        return List.of(
                say("extended.heading", word(plan.kind()), plan.number(), plan.name()),
                say("area", plan.areaText()),
                say(shape("extended.period"), extension.from(), extension.until(), facts.address()),
                say("extended.reason", extension.reason()),
                say("statements"),
                say(shape("way")),
                say("late"),
                say("contact", contact()));
    }

    private List<String> paragraphs() {
        PlanData plan = facts.plan();
        RoundData round = facts.round();
        List<String> text = new ArrayList<>();
        text.add(say("heading." + shape(kebab(round.kind())), word(plan.kind()), plan.number(), plan.name()));
        text.add(say("area", plan.areaText()));
        if (!plan.summary().isBlank()) {
            text.add(say("about", plan.summary()));
        }
        text.add(say("period." + shape(occasion()), round.firstDay(), round.lastDay(), facts.address()));
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
        text.add(say(shape("way")));
        if (round.changesOnly()) {
            text.add(say(shape("changes-only")));
        }
        if (round.affectedOnly()) {
            text.add(say("affected-only"));
        }
        text.add(say("late"));
        if (facts.plan().kind().isLandUsePlan()) {
            text.add(say(shape("associations")));
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

    /** Why it is published: for the first time, after a change, or once more as it was. */
    private String occasion() {
        RoundData round = facts.round();
        boolean asItWas = round.kind() == RoundKind.REPEAT && !round.changesOnly() && !isOnPaper();
        return asItWas ? "again" : kebab(round.kind());
    }

    /** Before 7.7.2023 the draft was displayed on paper, which has sentences of its own. */
    private String shape(String key) {
        return isOnPaper() ? key + ".on-paper" : key;
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
