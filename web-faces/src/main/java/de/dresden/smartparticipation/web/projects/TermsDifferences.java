package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.call.CallDetails;
import de.dresden.smartparticipation.projects.call.ChecklistItem;
import de.dresden.smartparticipation.projects.call.Criterion;
import de.dresden.smartparticipation.projects.call.SelectionMethod;
import de.dresden.smartparticipation.projects.call.SelectionRule;
import de.dresden.smartparticipation.projects.call.TermsData;
import de.dresden.smartparticipation.web.format.Difference;
import de.dresden.smartparticipation.web.format.Percents;
import de.dresden.smartparticipation.web.format.Shown;
import de.dresden.smartparticipation.web.language.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two versions of a call's terms side by side, in the reader's words. */
public final class TermsDifferences {

    private final TermsData before;
    private final TermsData after;
    private final Locale language;
    private final List<Difference> rows = new ArrayList<>();

    private TermsDifferences(TermsData before, TermsData after, Locale language) {
        this.before = before;
        this.after = after;
        this.language = language;
    }

    /** Each value in its order; what is empty on both sides is left out. */
    public static List<Difference> of(CallDetails call, Locale language) {
        return of(call.changing() ? call.inForce().data() : null, call.shown().data(), language);
    }

    /** @param before what is in force, or null where nothing is */
    public static List<Difference> of(TermsData before, TermsData after, Locale language) {
        return new TermsDifferences(before, after, language).rows();
    }

    private List<Difference> rows() {
        add(
                "sum",
                data -> say(
                        "projects.terms.from-to",
                        Shown.euro(data.funding().lowestCents()),
                        Shown.euro(data.funding().highestCents())));
        add("share", data -> percent(data.funding().shareBasisPoints()));
        add(
                "applicants",
                data -> lines(data.funding().applicants().stream().sorted().map(Shown::word)));
        add("budget", data -> lines(budget(data)));
        add("criteria", data -> lines(data.criteria().stream().flatMap(this::said)));
        add("checklist", data -> lines(data.checklist().stream().flatMap(this::said)));
        add("selection", data -> data.selection() == null ? null : lines(said(data.selection())));
        add(
                "advance",
                data -> data.money().advanceDays() == 0
                        ? text("projects.terms.no-advance")
                        : say("projects.terms.days", data.money().advanceDays()));
        add("retention", data -> percent(data.money().retentionBasisPoints()));
        add("tolerance", data -> percent(data.money().itemToleranceBasisPoints()));
        add("proof", data -> say("projects.terms.months", data.money().proofMonths()));
        add("petty", data -> Shown.euro(data.money().pettyCents()));
        add("day-count", data -> Shown.word(data.money().dayCount()));
        return rows.stream()
                .filter(row -> !row.before().isEmpty() || !row.after().isEmpty())
                .toList();
    }

    private void add(String name, Function<TermsData, Object> value) {
        rows.add(Difference.of(
                text("projects.terms." + name), before == null ? null : value.apply(before), value.apply(after)));
    }

    private static Stream<String> budget(TermsData data) {
        Map<Integer, Long> years = new TreeMap<>(data.budget());
        return years.entrySet().stream().map(one -> one.getKey() + ": " + Shown.euro(one.getValue()));
    }

    private Stream<String> said(Criterion one) {
        String asked = say(
                "projects.terms.criterion",
                one.title(),
                one.weight(),
                say("projects.terms.scale", one.lowest(), one.highest()));
        return Stream.of(asked, below(one.help()), english(one.named()), below(one.helpEnglish()))
                .filter(line -> !line.isEmpty());
    }

    private Stream<String> said(ChecklistItem one) {
        String asked = one.mandatory() ? one.text() : say("projects.terms.optional", one.text());
        return Stream.of(asked, english(one.said())).filter(line -> !line.isEmpty());
    }

    private static String below(String explained) {
        return explained.isEmpty() ? "" : "– " + explained;
    }

    private String english(Wording words) {
        return words.english().isEmpty() ? "" : say("projects.terms.in-english", words.english());
    }

    /** The rule in lines: the ballot, the method with its parameters, the comparison. */
    private Stream<String> said(SelectionRule rule) {
        List<String> lines = new ArrayList<>();
        lines.add(Shown.word(rule.ballot()));
        if (rule.most() != null) {
            lines.add(say("projects.terms.most", rule.most()));
        }
        if (rule.points() != null) {
            lines.add(say("projects.terms.points", rule.points()));
        }
        lines.add(Shown.word(rule.method()));
        if (rule.utility() != null) {
            lines.add(say("projects.terms.utility", Shown.word(rule.utility())));
            lines.add(say("projects.terms.completion", Shown.word(rule.completion())));
        }
        if (rule.method() == SelectionMethod.GREEDY) {
            lines.add(text(unfitting(rule)));
        }
        flag(lines, rule.exhaustive(), "projects.terms.exhaustive");
        flag(lines, rule.comparison(), "projects.terms.comparison");
        return lines.stream();
    }

    /** What becomes of a project that does not fit; both are told, since a recount by the other may select other projects. */
    static String unfitting(SelectionRule greedy) {
        return greedy.skipping() ? "projects.terms.skipping" : "projects.terms.not-skipping";
    }

    private void flag(List<String> lines, boolean on, String key) {
        if (on) {
            lines.add(text(key));
        }
    }

    private String percent(int basisPoints) {
        return say("projects.terms.percent", Percents.typed(basisPoints, language));
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    private String text(String key) {
        return Languages.text(language, key);
    }

    private String say(String key, Object value) {
        return Shown.fill(text(key), value);
    }

    private String say(String key, Object first, Object second) {
        return Shown.fill2(text(key), first, second);
    }

    private String say(String key, Object first, Object second, Object third) {
        return Shown.fill3(text(key), first, second, third);
    }
}
