package de.dresden.smartparticipation.projects.laboratory;

import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.call.SelectionMethod;
import de.dresden.smartparticipation.projects.selection.core.Outcome;
import de.dresden.smartparticipation.projects.selection.core.Preference;
import de.dresden.smartparticipation.projects.selection.core.Step;
import de.dresden.smartparticipation.projects.selection.core.Unfunded;
import de.dresden.smartparticipation.projects.vote.CountedVote;
import de.dresden.smartparticipation.projects.vote.VoteOption;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The protocol of a selection: rule, parameters, seed, and every step with what anybody needs to check it. */
@Dependent
class ProtocolWriting {

    private static final String KEY = "projects.laboratory.protocol.";
    private static final Set<Integer> STEP_FIGURES = Set.of(0, 2, 3, 4);
    private static final Set<Integer> REST_FIGURES = Set.of(1, 2, 3);

    void write(Trials trials, Locale language, OutputStream out) throws IOException {
        PaperPdf.write(paper(trials, language), out);
    }

    private Paper paper(Trials trials, Locale language) {
        Texts texts = Texts.in(language);
        Figures figures = new Figures(language);
        CountedVote vote = trials.vote();
        Trial own = trials.own();
        String title = texts.text(KEY + "title", vote.vote().call().name().in(language));
        Paper.Writing paper = Paper.called(title, language)
                .landscape()
                .footer(vote.vote().call().reference())
                .heading(1, title);
        paper.facts(facts(vote, own, texts, figures, language));
        paper.text(texts.text(KEY + "ties", vote.vote().seed()));
        if (own.outcome().preference() != null) {
            paper.text(compared(own.outcome().preference(), texts));
        }
        paper.heading(2, texts.text(KEY + "steps"));
        paper.grid(
                headings(texts, "place", "project", "cost", "supporters", "rho", "payment"),
                List.of(1, 6, 2, 2, 4, 7),
                STEP_FIGURES,
                false,
                steps(vote, own.outcome(), texts, figures));
        if (!own.outcome().unfunded().isEmpty()) {
            paper.heading(2, texts.text(KEY + "unfunded"));
            paper.grid(
                    headings(texts, "project", "cost", "supporters", "held", "lacking"),
                    List.of(5, 2, 2, 4, 7),
                    REST_FIGURES,
                    false,
                    unfunded(trials, figures, language));
        }
        paper.text(texts.text(KEY + "exact"));
        new ProtocolComparison(trials, language).write(paper);
        new ProtocolTurnout(trials.turnout(), language).write(paper);
        return paper.done();
    }

    private static Map<String, String> facts(
            CountedVote vote, Trial own, Texts texts, Figures figures, Locale language) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(texts.text(KEY + "call"), vote.vote().call().reference());
        facts.put(texts.text(KEY + "rule"), RuleWords.of(own.rule(), language));
        facts.put(texts.text(KEY + "budget"), figures.euros(own.outcome().budget()));
        facts.put(texts.text(KEY + "spent"), figures.euros(own.outcome().cost()));
        facts.put(texts.text(KEY + "votes"), figures.count(vote.count().ballots()));
        if (own.rule().method() == SelectionMethod.MES) {
            facts.put(texts.text(KEY + "endowment"), figures.euros(own.outcome().endowment()));
        }
        facts.put(texts.text(KEY + "reached"), figures.count(own.reached()));
        return facts;
    }

    private static String compared(Preference preference, Texts texts) {
        return texts.text(
                KEY + (preference.forVotes() ? "compared-votes" : "compared-shares"),
                String.valueOf(preference.shares()),
                String.valueOf(preference.votes()));
    }

    private static List<String> headings(Texts texts, String... names) {
        return Arrays.stream(names).map(name -> texts.text(KEY + name)).toList();
    }

    private static List<List<String>> steps(CountedVote vote, Outcome outcome, Texts texts, Figures figures) {
        List<List<String>> rows = new ArrayList<>();
        for (Step step : outcome.steps()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    name(vote, step.project()),
                    figures.euros(step.cost()),
                    figures.count(step.supporters()),
                    step.rho() == null ? "" : figures.fraction(step.rho()),
                    payment(step, texts, figures)));
        }
        return rows;
    }

    private static String payment(Step step, Texts texts, Figures figures) {
        if (step.kind() != Step.Kind.SHARES) {
            return texts.text("projects.laboratory.kind." + step.kind().name().toLowerCase(Locale.ROOT));
        }
        return texts.text(
                KEY + "paid",
                figures.count(step.full()),
                figures.euros(step.price()),
                figures.count(step.rest()),
                figures.euros(step.restPaid()),
                figures.count(step.nothing()));
    }

    private static List<List<String>> unfunded(Trials trials, Figures figures, Locale language) {
        List<List<String>> rows = new ArrayList<>();
        for (Unfunded each : trials.own().outcome().unfunded()) {
            rows.add(List.of(
                    name(trials.vote(), each.project()),
                    figures.euros(each.cost()),
                    figures.count(each.supporters()),
                    each.held() == null ? "" : figures.euros(each.held()),
                    trials.lacking(each, language)));
        }
        return rows;
    }

    private static String name(CountedVote vote, String reference) {
        return vote.vote().paper().options().stream()
                .filter(option -> option.reference().equals(reference))
                .findFirst()
                .map(VoteOption::title)
                .map(title -> title + " (" + reference + ")")
                .orElse(reference);
    }
}
