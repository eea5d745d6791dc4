package de.dresden.smartparticipation.projects.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.call.BallotKind;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallKind;
import de.dresden.smartparticipation.projects.call.CallState;
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
import de.dresden.smartparticipation.projects.selection.core.Selection;
import de.dresden.smartparticipation.projects.selection.core.Utility;
import de.dresden.smartparticipation.projects.vote.BallotPaper;
import de.dresden.smartparticipation.projects.vote.CountedVote;
import de.dresden.smartparticipation.projects.vote.Turnout;
import de.dresden.smartparticipation.projects.vote.TurnoutLine;
import de.dresden.smartparticipation.projects.vote.VoteCount;
import de.dresden.smartparticipation.projects.vote.VoteFrame;
import de.dresden.smartparticipation.projects.vote.VoteOption;
import de.dresden.smartparticipation.projects.vote.VoteScope;
import de.dresden.smartparticipation.projects.vote.VoteWays;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What the rules select is told so that anybody can check it. */
class ProtocolTest {

    private static final SelectionRule OWN = new SelectionRule(
            BallotKind.APPROVAL, null, null, SelectionMethod.MES, Utility.COST, Completion.NONE, false, false, true);

    private static final List<Share> AREAS = List.of(new Share(Wording.of("Pieschen"), List.of(9_000L)));

    private static final Turnout TURNOUT =
            new Turnout(10, 40L, List.of(new TurnoutLine(Wording.of("Klotzsche"), null, 12L)), List.of(), false);

    private final BallotPaper paper = new BallotPaper(
            OWN,
            10_000,
            List.of(
                    new VoteOption(1, "AN-2026-0001", "Garten", 5_000),
                    new VoteOption(2, "AN-2026-0002", "Werkstatt", 5_000),
                    new VoteOption(3, "AN-2026-0003", "Bank", 4_000)));

    private final Election election = Election.of(
                    10_000,
                    100,
                    paper.options().stream()
                            .map(option -> new Project(option.reference(), option.costCents()))
                            .toList())
            .add(Ballot.approving(0, 1), 5)
            .add(Ballot.approving(2), 5)
            .build();

    @Test
    void theRuleOfTheCallComesFirstAndStandsOnce() {
        List<SelectionRule> tried = Rules.tried(OWN);
        assertThat(tried.get(0)).isSameAs(OWN);
        assertThat(tried.stream().map(Rules::core)).doesNotHaveDuplicates().hasSize(6);
        SelectionRule greedy = tried.get(1);
        assertThat(Rules.tried(greedy)).hasSize(5).startsWith(greedy);
    }

    @Test
    void whoHasAtLeastOneFundedProjectIsCounted() {
        assertThat(Reach.voters(election, List.of("AN-2026-0001", "AN-2026-0002")))
                .isEqualTo(5);
        assertThat(Reach.voters(election, List.of("AN-2026-0001", "AN-2026-0003")))
                .isEqualTo(10);
        assertThat(Reach.voters(election, List.of())).isZero();
    }

    /** The order of votes knows no shares: nobody is told that a vote held one. */
    @Test
    void onlyEqualSharesTellWhatAVoteHolds() throws IOException {
        SelectionRule greedy = new SelectionRule(
                BallotKind.APPROVAL, null, null, SelectionMethod.GREEDY, null, null, true, false, false);
        assertThat(text(trials(OWN), Locale.GERMAN)).contains("Anteil je Stimme");
        assertThat(text(trials(greedy), Locale.GERMAN)).doesNotContain("Anteil je Stimme");
    }

    private Trials trials(SelectionRule own) {
        Outcome outcome = Selection.of(election, Rules.core(own), Lots.drawn("5eed"), Patience.endless());
        CallFrame call = new CallFrame(
                1, "FA-2026-01", "Zukunftsstadt", "", 7, CallKind.CITY_PROJECT, CallState.PUBLISHED, List.of());
        VoteFrame vote = new VoteFrame(1, call, new VoteWays(true, true, true), VoteScope.OPEN, paper, "5eed");
        CountedVote counted = new CountedVote(vote, election, new VoteCount(3, 5, 2, 0, 0, 0), true);
        Trial trial = new Trial(own, true, outcome, Reach.voters(election, outcome.winners()));
        return new Trials(counted, List.of(trial), AREAS, List.of(), TURNOUT, null);
    }

    private static String text(Trials trials, Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ProtocolWriting().write(trials, language, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void theProtocolNamesRuleSeedStepsAndWhatWasMissing() throws IOException {
        Outcome outcome = Selection.of(election, Rules.core(OWN), Lots.drawn("5eed"), Patience.endless());
        CallFrame call = new CallFrame(
                1, "FA-2026-01", "Zukunftsstadt", "", 7, CallKind.CITY_PROJECT, CallState.PUBLISHED, List.of());
        VoteFrame vote = new VoteFrame(1, call, new VoteWays(true, true, true), VoteScope.OPEN, paper, "5eed");
        Trial own = new Trial(OWN, true, outcome, Reach.voters(election, outcome.winners()));
        CountedVote counted = new CountedVote(vote, election, new VoteCount(3, 5, 2, 0, 0, 0), true);
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new ProtocolWriting()
                    .write(new Trials(counted, List.of(own), AREAS, List.of(), TURNOUT, null), language, out);
            try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
                assertThat(document.getDocumentCatalog().getMarkInfo().isMarked())
                        .isTrue();
                String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                assertThat(text)
                        .contains(
                                "FA-2026-01",
                                "5eed",
                                "Garten (AN-2026-0001)",
                                "1/5",
                                "Werkstatt (AN-2026-0002)",
                                "Pieschen",
                                "10 (100",
                                "Klotzsche",
                                language == Locale.GERMAN
                                        ? "Unterstützern fehlten zusammen"
                                        : "supporters together lacked",
                                "40")
                        .doesNotContain("projects.laboratory");
            }
        }
        assertThat(outcome.winners()).as("level but for the lot").containsExactly("AN-2026-0003", "AN-2026-0002");
    }
}
