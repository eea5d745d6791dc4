package de.dresden.smartparticipation.projects.laboratory;

import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.vote.VoteOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The part of a protocol with the rules side by side: what each selects, whom it reaches, and who gets the money. */
final class ProtocolComparison {

    private static final String KEY = "projects.laboratory.protocol.";
    private static final int WIDE = 6;
    private static final int NARROW = 2;

    private final Trials trials;
    private final Locale language;
    private final Texts texts;
    private final Figures figures;

    ProtocolComparison(Trials trials, Locale language) {
        this.trials = trials;
        this.language = language;
        texts = Texts.in(language);
        figures = new Figures(language);
    }

    void write(Paper.Writing paper) {
        paper.heading(2, texts.text(KEY + "rules"));
        paper.grid(
                List.of(
                        texts.text(KEY + "rule"),
                        texts.text(KEY + "stands"),
                        texts.text(KEY + "selected"),
                        texts.text(KEY + "spent"),
                        texts.text(KEY + "reached")),
                List.of(8, 3, 2, 3, 3),
                Set.of(2, 3, 4),
                false,
                IntStream.range(0, trials.trials().size()).mapToObj(this::rule).toList());
        table(paper, "by-rule", "project", projects(), false);
        table(paper, "areas", "area", shares(trials.areas()), true);
        table(paper, "kinds", "kind", shares(trials.kinds()), true);
    }

    private List<String> rule(int at) {
        Trial trial = trials.trials().get(at);
        long voters = trials.vote().election().voters();
        return List.of(
                (at + 1) + ". " + trial.words(language),
                texts.text(KEY + (trial.ofTheCall() ? "decides" : "compares")),
                figures.count(trial.outcome().winners().size()),
                figures.euros(trial.outcome().cost()),
                figures.count(trial.reached())
                        + (voters == 0 ? "" : " (" + figures.percent(trial.reached(), voters) + ")"));
    }

    /** A table with a column for each rule. @param total whether its last row is the sum */
    private void table(Paper.Writing paper, String heading, String first, List<List<String>> rows, boolean total) {
        int rules = trials.trials().size();
        List<String> headings = new ArrayList<>(List.of(texts.text(KEY + first)));
        List<Integer> widths = new ArrayList<>(List.of(WIDE));
        for (int rule = 1; rule <= rules; rule++) {
            headings.add(texts.text(KEY + "number", String.valueOf(rule)));
            widths.add(NARROW);
        }
        paper.heading(2, texts.text(KEY + heading));
        paper.grid(headings, widths, IntStream.rangeClosed(1, rules).boxed().collect(Collectors.toSet()), total, rows);
    }

    private List<List<String>> projects() {
        return trials.vote().vote().paper().options().stream()
                .map(this::project)
                .toList();
    }

    private List<String> project(VoteOption option) {
        List<String> row = new ArrayList<>(List.of(option.title() + " (" + option.reference() + ")"));
        trials.trials().forEach(trial -> {
            int place = trial.place(option.reference());
            row.add(place == 0 ? "–" : String.valueOf(place));
        });
        return row;
    }

    private List<List<String>> shares(List<Share> shares) {
        List<Long> sums = new ArrayList<>(Collections.nCopies(trials.trials().size(), 0L));
        List<List<String>> rows = new ArrayList<>();
        for (Share share : shares) {
            rows.add(row(share.name().in(language), share.cents()));
            IntStream.range(0, sums.size())
                    .forEach(at -> sums.set(at, sums.get(at) + share.cents().get(at)));
        }
        rows.add(row(texts.text(KEY + "sum"), sums));
        return rows;
    }

    private List<String> row(String name, List<Long> cents) {
        List<String> row = new ArrayList<>(List.of(name));
        cents.forEach(each -> row.add(figures.euros(each)));
        return row;
    }
}
