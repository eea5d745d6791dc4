package de.dresden.smartparticipation.projects.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.boundary.FaultTranslation;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.selection.core.Election;
import de.dresden.smartparticipation.projects.selection.core.Lots;
import de.dresden.smartparticipation.projects.selection.core.Patience;
import de.dresden.smartparticipation.projects.selection.core.Rule;
import de.dresden.smartparticipation.projects.selection.core.Selection;
import de.dresden.smartparticipation.projects.selection.core.Utility;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Ballots on a real database: once for each person, nothing that leads from one to the other, paper by two. */
class VoteTablesTest {

    private static final long VOTE = VoteSite.VOTE;
    private static final Choices GARDEN = Choices.of(Map.of(1, 1));
    private static final Choices BOTH = Choices.of(Map.of(2, 1, 3, 1));
    private static final VoterGroup GROUP = new VoterGroup("07", AgeGroup.FROM_30);

    private static final String LED_TO =
            "select count(*) from projects.vote_taken t join projects.vote_ballot b on b.xmin::text = t.xmin::text";

    /** As a voter's own transaction does it. */
    private static final String IN_ONE = """
            with taken as (insert into projects.vote_taken values (1, 'TOKEN', ?)),
                ballot as (insert into projects.vote_ballot values (?, 1, ?))
            insert into projects.vote_choice values (1, ?, ?, 1)""";

    private final VoteSite site = new VoteSite();

    @Test
    void whoVotesTwiceAtTheSameMomentCountsOnce() throws Exception {
        List<Callable<Boolean>> tries = new ArrayList<>();
        for (int number = 0; number < 64; number++) {
            int voter = number % 4;
            tries.add(() -> site.box.enter(VOTE, VoteSite.voter(voter)));
        }
        ExecutorService crew = Executors.newFixedThreadPool(16);
        int entered = 0;
        for (Future<Boolean> each : crew.invokeAll(tries)) {
            entered += each.get() ? 1 : 0;
        }
        crew.shutdown();
        assertThat(entered).isEqualTo(4);
    }

    /** The database's own numbers of transactions tell who gave which ballot, until the ballots are mixed. */
    @Test
    void mixedBallotsAreTheSameAndLeadToNobody() {
        for (int voter = 0; voter < 20; voter++) {
            site.sql.update(IN_ONE, "voter-" + voter, 1_000L + voter, voter % 5 == 0, 1_000L + voter, 1 + voter % 3);
        }
        List<Choices> before = site.box.all(VOTE);
        assertThat(number(LED_TO)).isEqualTo(20);
        assertThat(site.box.mix()).isEqualTo(20);
        assertThat(number(LED_TO)).isZero();
        assertThat(number("select count(distinct xmin::text) from projects.vote_ballot"))
                .isEqualTo(1);
        assertThat(number("select count(*) from projects.vote_ballot where id between 1000 and 1019"))
                .isZero();
        assertThat(site.box.all(VOTE)).isEqualTo(before);
        assertThat(site.box.count(VOTE).paper()).isEqualTo(4);
        assertThat(site.box.mix()).as("nothing came in").isZero();
        assertThatThrownBy(() -> site.sql.update("delete from projects.vote_choice"))
                .as("only the mixing takes them out")
                .hasMessageContaining("a vote stays as it was given");
    }

    @Test
    void whatWasVotedBecomesAnElection() {
        site.box.drop(VOTE, GARDEN, false);
        site.box.drop(VOTE, BOTH, false);
        site.box.drop(VOTE, BOTH, true);
        site.box.drop(VOTE, Choices.of(Map.of()), true);
        Election election = result("2027-03-01T08:00:00Z");
        assertThat(election.voters()).as("a blank ballot was given").isEqualTo(4);
        assertThat(election.budget()).isEqualTo(15_000);
        assertThat(Selection.of(election, Rule.greedy(Utility.COST), Lots.byId(), Patience.endless())
                        .winners())
                .as("two votes each, the cheaper one first; the garden does not fit then")
                .containsExactly("AN-2026-0003", "AN-2026-0002");
        assertThat(site.box.count(VOTE)).isEqualTo(new VoteCount(0, 0, 2, 0, 0, 0));
    }

    @Test
    void nobodyReadsBallotsWhileTheVoteIsOpen() {
        site.box.drop(VOTE, GARDEN, false);
        assertThat(result("2027-02-28T22:59:00Z").voters()).isZero();
        assertThat(result("2027-02-28T23:00:00Z").voters()).isEqualTo(1);
    }

    private Election result(String now) {
        VoteDays days = new VoteDays(Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
        return new VoteResult(site.reading, site.box, days, null)
                .of(site.call())
                .orElseThrow()
                .election();
    }

    @Test
    void aBallotHasNoVoterAndNoTimeAndAVoterHasNoBallot() {
        assertThat(columns("vote_ballot")).containsExactly("id", "paper", "vote_id");
        assertThat(columns("vote_choice")).containsExactly("ballot_id", "number", "points", "vote_id");
        assertThat(columns("vote_taken")).containsExactly("hash", "kind", "vote_id");
        site.box.drop(VOTE, GARDEN, false);
        site.box.drop(VOTE, GARDEN, false);
        List<Long> ids = site.sql.list("select id from projects.vote_ballot", row -> row.number("id"));
        assertThat(Math.abs(ids.get(1) - ids.get(0))).as("random numbers").isGreaterThan(1_000_000);
    }

    private List<String> columns(String table) {
        return site.sql.list(
                "select column_name from information_schema.columns where table_schema = 'projects' and table_name = ? order by 1",
                row -> row.text("column_name"),
                table);
    }

    @Test
    void whatIsInTheBoxStaysAndSoDoesThePaper() {
        site.sql.update("update projects.vote_option set title = 'Gärten' where number = 1");
        site.box.enter(VOTE, VoteSite.voter(1));
        site.box.drop(VOTE, GARDEN, false);
        for (String statement : List.of(
                "update projects.vote_option set title = 'x' where number = 1",
                "delete from projects.vote_option where number = 3",
                "insert into projects.vote_option values (1, 4, 1, 'x', 1)",
                "delete from projects.vote_taken",
                "delete from projects.vote_ballot",
                "update projects.vote_choice set points = 2",
                "delete from projects.vote_choice")) {
            assertThatThrownBy(() -> site.sql.update(statement)).as(statement).satisfies(failure -> assertThat(
                            FaultTranslation.of(failure))
                    .hasValueSatisfying(
                            fault -> assertThat(fault.reason().key()).isEqualTo("projects.constraint.vote_stays")));
        }
    }

    @Test
    void paperCountsWhenTwoPeopleEnteredTheSame() {
        assertThat(site.sheets.enter(VOTE, 7, BOTH, 1)).isEqualTo(PaperOutcome.ENTERED_ONCE);
        assertThat(site.sheets.enter(VOTE, 7, BOTH, 1)).as("the same person").isEqualTo(PaperOutcome.ENTERED_ONCE);
        assertThat(site.box.count(VOTE).paper()).isZero();
        assertThat(site.sheets.enter(VOTE, 7, GARDEN, 2)).isEqualTo(PaperOutcome.DIFFERS);
        assertThat(site.sheets.open(VOTE, 2)).containsExactly(new OpenSheet(7, true, 1, 2L, true));
        assertThatThrownBy(() -> site.sheets.enter(VOTE, 7, BOTH, 3)).isInstanceOf(Refused.class);
        assertThat(site.sheets.enter(VOTE, 7, GARDEN, 1)).isEqualTo(PaperOutcome.COUNTED);
        assertThat(site.box.all(VOTE)).containsExactly(GARDEN);
        assertThat(site.box.count(VOTE)).isEqualTo(new VoteCount(0, 0, 1, 0, 0, 0));
        assertThatThrownBy(() -> site.sheets.enter(VOTE, 7, BOTH, 1))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("projects.vote.sheet-counted"));
        assertThat(site.sql.list(
                        "select first_choices, second_choices from projects.vote_paper",
                        row -> row.text("first_choices") + row.text("second_choices")))
                .as("what was entered goes")
                .containsExactly("nullnull");
    }

    /** What the city decides on rests on what was counted: nothing comes in from the moment a decision is drawn up. */
    @Test
    void noSheetIsEnteredOnceADecisionIsDrawnUpOrTheCallIsOver() {
        PaperDays days = new PaperDays(site.sql, new VoteDays(Clock.fixed(VoteSite.NOW, ZoneOffset.UTC)));
        site.sheets.enter(VOTE, 1, BOTH, 1);
        assertThat(days.closed(site.call())).isEmpty();
        site.sql.update(
                "insert into projects.decision (id, call_id, number, created_at, version) values (1, 1, 1, ?, 1)",
                VoteSite.NOW);
        assertThat(days.closed(site.call()))
                .hasValueSatisfying(reason -> assertThat(reason.key()).isEqualTo("projects.vote.paper-decided"));
        refusedByTheTables(() -> site.sheets.enter(VOTE, 1, BOTH, 2), "projects.constraint.vote_paper_in_time");
        site.sql.update("update projects.decision set discarded_at = ?", VoteSite.NOW);
        assertThat(days.closed(site.call())).as("the draft is dropped").isEmpty();
        assertThat(site.sheets.enter(VOTE, 1, BOTH, 2)).isEqualTo(PaperOutcome.COUNTED);
        site.sql.update("update projects.call set state = 'CLOSED'");
        assertThat(days.closed(site.call()))
                .hasValueSatisfying(reason -> assertThat(reason.key()).isEqualTo("projects.vote.paper-call-over"));
        refusedByTheTables(() -> site.sheets.enter(VOTE, 2, BOTH, 1), "projects.constraint.vote_paper_in_time");
    }

    @Test
    void aSheetHasNoNumberAboveThoseThatWereHandedOut() {
        site.sql.update("update projects.vote set listed = true");
        site.sql.update("insert into projects.vote_entitled (vote_id, hash) values (1, 'ina')");
        site.box.enter(VOTE, "PAPER", "ina");
        VoteFrame vote = site.vote();
        site.sheets.require(vote, 1, 1);
        assertThat(site.sheets.enter(VOTE, 1, BOTH, 1)).isEqualTo(PaperOutcome.ENTERED_ONCE);
        assertThatThrownBy(() -> site.sheets.require(vote, 2, 1))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason().key())
                                .isEqualTo("projects.vote.more-sheets-than-handed"));
        refusedByTheTables(() -> site.sheets.enter(VOTE, 2, BOTH, 1), "projects.constraint.vote_paper_handed");
    }

    private static void refusedByTheTables(ThrowingCallable command, String why) {
        assertThatThrownBy(command).satisfies(failure -> assertThat(FaultTranslation.of(failure))
                .hasValueSatisfying(fault -> assertThat(fault.reason().key()).isEqualTo(why)));
    }

    @Test
    void onePersonCannotEnterASheetTwiceWhateverTheProgramDoes() {
        site.sheets.enter(VOTE, 8, BOTH, 1);
        assertThatThrownBy(
                        () -> site.sql.update(
                                "update projects.vote_paper set counted = true, first_choices = null, second_by = 1 where sheet = 8"))
                .satisfies(failure -> assertThat(FaultTranslation.of(failure)).isPresent());
    }

    @Test
    void aBallotThatWaitsIsTakenOutOnce() {
        long waiting = site.box.await(VOTE, BOTH, GROUP);
        assertThat(site.box.take(waiting)).contains(new BallotBox.Waiting(VOTE, BOTH, GROUP));
        assertThat(site.box.take(waiting)).isEmpty();
    }

    private long number(String query) {
        return site.sql.first(query, row -> row.number("count")).orElseThrow();
    }
}
