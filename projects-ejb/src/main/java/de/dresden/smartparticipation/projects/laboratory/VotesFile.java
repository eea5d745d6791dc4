package de.dresden.smartparticipation.projects.laboratory;

import de.dresden.smartparticipation.projects.call.BallotKind;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.selection.core.Ballot;
import de.dresden.smartparticipation.projects.selection.pabulib.PabulibFile;
import de.dresden.smartparticipation.projects.selection.pabulib.PabulibFile.Row;
import de.dresden.smartparticipation.projects.selection.pabulib.PabulibFile.Section;
import de.dresden.smartparticipation.projects.selection.pabulib.PabulibWriter;
import de.dresden.smartparticipation.projects.vote.CountedVote;
import de.dresden.smartparticipation.projects.vote.VoteOption;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The ballots of a vote as a file of Pabulib, so that anybody can check the result with any program. Ballots are ordered by what stands on
 * them, voters are numbers in that order: the file tells no more than the ballots do. A ranking is written with its points
 * ({@code scoring}), since the library gives the last place none and our rule gives it one.
 */
final class VotesFile {

    private static final int CENTS = 2;

    private final Trials trials;
    private final CountedVote vote;
    private final Origins.Known known;
    private final BallotKind kind;

    private VotesFile(Trials trials, Origins.Known known) {
        this.trials = trials;
        this.known = known;
        vote = trials.vote();
        kind = vote.vote().paper().rule().ballot();
    }

    static PabulibFile of(Trials trials, Origins.Known known) {
        VotesFile file = new VotesFile(trials, known);
        return new PabulibFile(file.meta(), file.projects(), file.votes());
    }

    /** Writes it in UTF-8. @param out stays open */
    static void write(Trials trials, Origins.Known known, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        PabulibWriter.write(of(trials, known), text);
        text.flush();
    }

    private Map<String, String> meta() {
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put("description", vote.vote().call().title());
        meta.put("country", "Germany");
        meta.put("unit", "Dresden");
        meta.put("instance", vote.vote().call().reference());
        meta.put("num_projects", String.valueOf(vote.vote().paper().options().size()));
        meta.put("num_votes", String.valueOf(vote.election().voters()));
        meta.put("budget", euros(vote.vote().paper().budgetCents()));
        meta.put("vote_type", type());
        meta.put("rule", Recount.pabulib(trials.own().rule()));
        vote.vote().call().days(CallPhase.VOTE).ifPresent(days -> {
            meta.put("date_begin", days.first().toString());
            meta.put("date_end", days.last().toString());
        });
        meta.put("language", "de");
        meta.put("currency", "EUR");
        if (kind != BallotKind.POINTS) {
            meta.put("max_length", String.valueOf(vote.vote().paper().most()));
        } else {
            meta.put("max_sum_points", String.valueOf(vote.vote().paper().rule().points()));
        }
        meta.put("comment", "#1: " + comment());
        return meta;
    }

    /** In English, as the library's comments are: the rule with its parameters, and how the lot was drawn. */
    private String comment() {
        return "Decided by: " + RuleWords.of(trials.own().rule(), Locale.ENGLISH) + ". To count again, send this file: "
                + Recount.call(trials.own().rule())
                + ". Ties of cost and votes were decided by the smallest SHA-256 of \""
                + vote.vote().seed()
                + ":project_id\", over REST they are by project_id as text.";
    }

    private String type() {
        return switch (kind) {
            case APPROVAL, CHOOSE, KNAPSACK -> "approval";
            case POINTS -> "cumulative";
            case RANKING -> "scoring";
        };
    }

    private boolean pointed() {
        return kind == BallotKind.POINTS || kind == BallotKind.RANKING;
    }

    private Section projects() {
        Tally tally = Tally.of(vote.election());
        List<Row> rows = new ArrayList<>();
        for (VoteOption option : vote.vote().paper().options()) {
            int at = rows.size();
            List<String> cells = new ArrayList<>(
                    List.of(option.reference(), euros(option.costCents()), String.valueOf(tally.votes(at))));
            if (pointed()) {
                cells.add(String.valueOf(tally.points(at)));
            }
            cells.add(option.title().replaceAll("\\s+", " "));
            cells.add(joined(known.areas(), option));
            cells.add(joined(known.kinds(), option));
            cells.add(trials.own().place(option.reference()) > 0 ? "1" : "0");
            rows.add(new Row(0, cells));
        }
        List<String> columns = new ArrayList<>(List.of("project_id", "cost", "votes"));
        if (pointed()) {
            columns.add("score");
        }
        columns.addAll(List.of("name", "neighborhood", "category", "selected"));
        return new Section(columns, rows);
    }

    private Section votes() {
        List<Row> rows = new ArrayList<>();
        vote.election().eachBallot((ballot, times) -> {
            String named = each(
                    ballot,
                    at -> vote.election().projects().get(ballot.project(at)).id());
            String points = each(ballot, at -> String.valueOf(ballot.points(at)));
            for (int time = 0; time < times; time++) {
                String voter = String.valueOf(rows.size() + 1);
                rows.add(new Row(0, pointed() ? List.of(voter, named, points) : List.of(voter, named)));
            }
        });
        return new Section(pointed() ? List.of("voter_id", "vote", "points") : List.of("voter_id", "vote"), rows);
    }

    private static String each(Ballot ballot, IntFunction<String> what) {
        return IntStream.range(0, ballot.size()).mapToObj(what).collect(Collectors.joining(","));
    }

    private static String joined(Map<String, Set<String>> of, VoteOption option) {
        return String.join(",", new TreeSet<>(of.getOrDefault(option.reference(), Set.of())));
    }

    private static String euros(long cents) {
        BigDecimal exact = BigDecimal.valueOf(cents, CENTS).stripTrailingZeros();
        return (exact.scale() < 0 ? exact.setScale(0) : exact).toPlainString();
    }
}
