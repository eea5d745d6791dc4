package de.dresden.smartparticipation.projects.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.projects.call.BallotKind;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallKind;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.call.CallState;
import de.dresden.smartparticipation.projects.call.PhaseDays;
import de.dresden.smartparticipation.projects.call.SelectionMethod;
import de.dresden.smartparticipation.projects.call.SelectionRule;
import de.dresden.smartparticipation.projects.selection.core.Ballot;
import de.dresden.smartparticipation.projects.selection.core.Completion;
import de.dresden.smartparticipation.projects.selection.core.Election;
import de.dresden.smartparticipation.projects.selection.core.Lots;
import de.dresden.smartparticipation.projects.selection.core.Outcome;
import de.dresden.smartparticipation.projects.selection.core.Patience;
import de.dresden.smartparticipation.projects.selection.core.Project;
import de.dresden.smartparticipation.projects.selection.core.Reach;
import de.dresden.smartparticipation.projects.selection.core.Rule;
import de.dresden.smartparticipation.projects.selection.core.Selection;
import de.dresden.smartparticipation.projects.selection.core.Utility;
import de.dresden.smartparticipation.projects.selection.pabulib.PabulibElection;
import de.dresden.smartparticipation.projects.selection.pabulib.PabulibFile;
import de.dresden.smartparticipation.projects.selection.pabulib.PabulibReader;
import de.dresden.smartparticipation.projects.vote.BallotPaper;
import de.dresden.smartparticipation.projects.vote.CountedVote;
import de.dresden.smartparticipation.projects.vote.VoteCount;
import de.dresden.smartparticipation.projects.vote.VoteFrame;
import de.dresden.smartparticipation.projects.vote.VoteOption;
import de.dresden.smartparticipation.projects.vote.VoteScope;
import de.dresden.smartparticipation.projects.vote.VoteWays;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ballots of a vote go out as a file of Pabulib, and whoever reads it finds the same result. */
class VotesFileTest {

    private static final long[] COSTS = {500_050, 300_000, 1, 250_000, 0};
    private static final Origins.Known KNOWN =
            new Origins.Known(Map.of("AN-2026-0001", Set.of("01", "07")), Map.of("AN-2026-0001", Set.of("SCIENCE")));

    @ParameterizedTest
    @EnumSource(BallotKind.class)
    void ourOwnReaderFindsTheSameResultByEveryRule(BallotKind kind) throws IOException {
        Trials trials = trials(kind);
        Election ours = trials.vote().election();
        Election read = PabulibElection.of(PabulibReader.read(text(trials)));
        assertThat(read.voters()).isEqualTo(ours.voters());
        assertThat(read.budget() * ours.unit()).isEqualTo(ours.budget() * read.unit());
        for (Trial trial : trials.trials()) {
            Outcome again = Selection.of(read, Rules.core(trial.rule()), Lots.byId(), Patience.endless());
            Outcome first = Selection.of(ours, Rules.core(trial.rule()), Lots.byId(), Patience.endless());
            assertThat(again.winners()).as("%s %s", kind, trial.rule()).isEqualTo(first.winners());
            assertThat(again.endowment().over(read.unit()).toString())
                    .isEqualTo(first.endowment().over(ours.unit()).toString());
            assertThat(Reach.voters(read, again.winners())).isEqualTo(Reach.voters(ours, first.winners()));
        }
    }

    @Test
    void itNamesProjectsWithPlaceCategoryVotesAndWhatTheRuleSelected() throws IOException {
        PabulibFile file = PabulibReader.read(text(trials(BallotKind.CHOOSE)));
        assertThat(file.meta())
                .containsEntry("vote_type", "approval")
                .containsEntry("budget", "10000")
                .containsEntry("num_votes", "301")
                .containsEntry("max_length", "3")
                .containsEntry("date_end", "2027-02-28");
        assertThat(file.projects().columns())
                .containsExactly("project_id", "cost", "votes", "name", "neighborhood", "category", "selected");
        assertThat(file.projects().rows().get(0).cells())
                .startsWith("AN-2026-0001", "5000.5")
                .contains("Projekt; \"eins\"", "01,07", "SCIENCE");
        assertThat(file.projects().rows().get(4).cells())
                .as("costs nothing, so it is in")
                .endsWith("1");
    }

    /** It is for everybody: nothing of a person is in it, and voters are ordered by what they voted. */
    @Test
    void nothingLeadsToAPerson() throws IOException {
        for (BallotKind kind : BallotKind.values()) {
            PabulibFile file = PabulibReader.read(text(trials(kind)));
            assertThat(file.votes().columns()).isSubsetOf("voter_id", "vote", "points");
            assertThat(file.votes().rows())
                    .extracting(row -> row.cells().get(0))
                    .isEqualTo(IntStream.rangeClosed(1, 301)
                            .mapToObj(String::valueOf)
                            .toList());
        }
    }

    /** @return the file as it is handed out */
    private static String text(Trials trials) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        VotesFile.write(trials, KNOWN, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The greedy variants select differently here; the file names the one that decided, as the library and our REST call it. */
    @Test
    void itNamesTheVariantThatDecidedSoThatARecountGivesThePublishedWinners() throws IOException {
        Trials stopping = trials(greedy(false), 250_000);
        PabulibFile file = PabulibReader.read(text(stopping));
        assertThat(file.meta()).containsEntry("rule", "greedy-no-skip");
        assertThat(file.meta().get("comment"))
                .startsWith("#1: ")
                .contains("POST /api/v1/selections?rule=greedy&utility=cost&skipping=false")
                .contains("5eed");
        List<String> published = stopping.own().outcome().winners();
        assertThat(selected(file)).containsExactlyInAnyOrderElementsOf(published);
        Rule named = Rule.greedy(Utility.COST).withoutSkipping();
        assertThat(winners(file, named)).isEqualTo(published).isNotEqualTo(winners(file, Rule.greedy(Utility.COST)));
        assertThat(PabulibReader.read(text(trials(greedy(true), 250_000))).meta())
                .containsEntry("rule", "greedy");
    }

    @Test
    void aRuleThatTheLibraryHasNoNameForIsCalledUnknownAndIsInTheComment() throws IOException {
        assertThat(PabulibReader.read(text(trials(BallotKind.APPROVAL))).meta())
                .containsEntry("rule", "unknown")
                .hasEntrySatisfying("comment", said -> assertThat(said)
                        .contains("?rule=mes&utility=cost&completion=add1u&exhaustive=false&comparison=false"));
        SelectionRule shares = new SelectionRule(
                BallotKind.APPROVAL,
                null,
                null,
                SelectionMethod.MES,
                Utility.COST,
                Completion.ADD1,
                false,
                false,
                true);
        assertThat(Recount.pabulib(shares)).isEqualTo("equalshares/add1-comparison");
    }

    private static SelectionRule greedy(boolean skipping) {
        return new SelectionRule(
                BallotKind.APPROVAL, null, null, SelectionMethod.GREEDY, null, null, skipping, false, false);
    }

    private static List<String> winners(PabulibFile file, Rule rule) {
        return Selection.of(PabulibElection.of(file), rule, Lots.byId(), Patience.endless())
                .winners();
    }

    private static List<String> selected(PabulibFile file) {
        return file.projects().rows().stream()
                .filter(row -> row.cells().get(row.cells().size() - 1).equals("1"))
                .map(row -> row.cells().get(0))
                .toList();
    }

    private static Trials trials(BallotKind kind) {
        return trials(
                new SelectionRule(
                        kind,
                        kind == BallotKind.CHOOSE ? 3 : null,
                        kind == BallotKind.POINTS ? 9 : null,
                        SelectionMethod.MES,
                        Utility.COST,
                        Completion.ADD1U,
                        false,
                        false,
                        false),
                1_000_000);
    }

    private static Trials trials(SelectionRule own, long budget) {
        BallotKind kind = own.ballot();
        List<VoteOption> options = IntStream.range(0, COSTS.length)
                .mapToObj(at -> new VoteOption(
                        at + 1, "AN-2026-000" + (at + 1), at == 0 ? "Projekt;\n\"eins\"" : "Projekt " + at, COSTS[at]))
                .toList();
        BallotPaper paper = new BallotPaper(own, budget, options);
        CallFrame call = new CallFrame(
                1,
                "FA-2026-01",
                "Zukunftsstadt",
                "",
                7,
                CallKind.CITY_PROJECT,
                CallState.PUBLISHED,
                List.of(new PhaseDays(CallPhase.VOTE, LocalDate.of(2027, 2, 10), LocalDate.of(2027, 2, 28))));
        Election election = election(kind, budget, options);
        CountedVote vote = new CountedVote(
                new VoteFrame(1, call, new VoteWays(true, true, true), VoteScope.OPEN, paper, "5eed"),
                election,
                new VoteCount(301, 0, 0, 0, 0, 0),
                true);
        List<Trial> trials = Rules.tried(own).stream()
                .map(rule -> {
                    Outcome outcome = Selection.of(election, Rules.core(rule), Lots.byId(), Patience.endless());
                    return new Trial(rule, rule == own, outcome, Reach.voters(election, outcome.winners()));
                })
                .toList();
        return new Trials(vote, trials, List.of(), List.of(), null, null);
    }

    private static Election election(BallotKind kind, long budget, List<VoteOption> options) {
        Election.Builder election = Election.of(
                budget,
                100,
                options.stream()
                        .map(option -> new Project(option.reference(), option.costCents()))
                        .toList());
        Random random = new Random(7);
        boolean pointed = kind == BallotKind.POINTS || kind == BallotKind.RANKING;
        for (int voter = 0; voter < 300; voter++) {
            int[] named = random.ints(0, COSTS.length)
                    .distinct()
                    .limit(1 + random.nextInt(3))
                    .toArray();
            election.add(Ballot.of(
                    named,
                    IntStream.of(named)
                            .map(each -> pointed ? 1 + random.nextInt(3) : 1)
                            .toArray()));
        }
        return election.add(Ballot.approving()).build();
    }
}
