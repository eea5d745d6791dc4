package de.dresden.smartparticipation.projects.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.dresden.smartparticipation.platform.boundary.FaultTranslation;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A jury on a real database: what never happens, whoever writes, and what becomes a ranking. */
class JuryTablesTest {

    private final JurySite site = new JurySite();

    @Test
    void nobodyScoresWithoutHavingDeclared() {
        refuses("jury_undeclared", () -> site.scores.write(1, new Cell(1, 1), 0, JurySite.data(1, 1), JurySite.NOW));
        site.conflict(1, 1);
        refuses("jury_undeclared", () -> site.scores.write(1, new Cell(1, 1), 0, JurySite.data(1, 1), JurySite.NOW));
    }

    @Test
    void whatIsFinalScoresEachCriterionOnItsScale() {
        site.clear(1, 1);
        Cell cell = new Cell(1, 1);
        SheetData half = new SheetData(Map.of(11L, 3), Map.of(), "");
        long version = site.scores.write(1, cell, 0, half, JurySite.NOW);
        refuses("jury_final_complete", () -> site.scores.turn(cell, version, SheetState.FINAL, JurySite.NOW));
        long later = site.scores.write(1, cell, version, JurySite.data(3, 6), JurySite.NOW);
        refuses("jury_final_complete", () -> site.scores.turn(cell, later, SheetState.FINAL, JurySite.NOW));
    }

    @Test
    void aSecondWindowDoesNotWriteOverTheFirst() {
        site.clear(1, 1);
        Cell cell = new Cell(1, 1);
        long version = site.scores.write(1, cell, 0, JurySite.data(1, 1), JurySite.NOW);
        assertThatThrownBy(() -> site.scores.write(1, cell, 0, JurySite.data(2, 2), JurySite.NOW))
                .as("it knew of no sheet")
                .isInstanceOf(Conflict.class);
        site.scores.write(1, cell, version, JurySite.data(3, 3), JurySite.NOW);
        assertThatThrownBy(() -> site.scores.write(1, cell, version, JurySite.data(2, 2), JurySite.NOW))
                .isInstanceOf(Conflict.class);
        assertThat(site.scores.of(cell).data().points()).isEqualTo(Map.of(11L, 3, 12L, 3));
    }

    @Test
    void aClosedRoundKeepsItsScores() {
        all();
        site.close();
        refuses("jury_closed", () -> site.scores.turn(new Cell(1, 1), 2, SheetState.DRAFT, JurySite.NOW));
        refuses("jury_score_stays", () -> site.sql.update("update projects.jury_score set points = 5"));
        refuses("jury_score_stays", () -> site.sql.update("delete from projects.jury_score"));
        refuses("jury_closed", () -> site.sql.update("update projects.jury_sheet set remark = 'x'"));
    }

    @Test
    void whatAMemberDeclaredNobodyElseTakesBack() {
        site.conflict(1, 1);
        ConflictRow own = site.declarations.of(1).get(0);
        assertThat(own.liftable()).isFalse();
        assertThatThrownBy(() -> site.declarations.askToLift(own, "Irrtum", JurySite.ANNA, JurySite.NOW))
                .isInstanceOf(Refused.class)
                .satisfies(refused ->
                        assertThat(((Refused) refused).reason().key()).isEqualTo("projects.jury.own-stays"));
        refuses("jury_lift_by_two", () -> site.sql.update("""
                        update projects.jury_declaration set ended_at = ?, ended_by = 2, end_reason = 'x',
                            lift_asked_by = 1, lift_asked_at = ?, lift_reason = 'x'""", JurySite.NOW, JurySite.NOW));
    }

    @Test
    void whatOthersRaisedIsTakenBackByTwo() {
        site.declarations.conflict(
                1,
                new Cell(1, 1),
                new Raised(ConflictGround.EMPLOYED, "Vorstand"),
                RaisedBy.MANAGER,
                JurySite.ANNA,
                JurySite.NOW);
        ConflictRow raised = site.declarations.of(1).get(0);
        refuses(
                "jury_lift_by_two",
                () -> site.sql.update(
                        "update projects.jury_declaration set ended_at = ?, ended_by = 1, end_reason = 'x'",
                        JurySite.NOW));
        Capacity first = new Capacity(2L, null);
        site.declarations.askToLift(raised, "verwechselt", first, JurySite.NOW);
        ConflictRow asked = site.declarations.of(1).get(0);
        assertThat(asked.counts()).as("until another agrees").isTrue();
        assertThat(asked.liftAskedBy()).isNotNull();
        for (Capacity same : List.of(first, new Capacity(3L, 2L))) {
            assertThatThrownBy(() -> site.declarations.lift(asked, "ja", same, JurySite.NOW))
                    .isInstanceOf(Refused.class)
                    .satisfies(refused ->
                            assertThat(((Refused) refused).reason().key()).isEqualTo("projects.jury.lift-another"));
        }
        site.declarations.lift(asked, "ja", new Capacity(3L, null), JurySite.NOW);
        assertThat(site.declarations.of(1).get(0).counts()).isFalse();
    }

    @Test
    void whatWaitsForTheSecondPersonIsKnownAndNobodyDecidesOnTheOwnConflict() {
        site.declarations.conflict(
                1,
                new Cell(1, 1),
                new Raised(ConflictGround.EMPLOYED, "Vorstand"),
                RaisedBy.MANAGER,
                new Capacity(2L, null),
                JurySite.NOW);
        ConflictRow raised = site.declarations.of(1).get(0);
        assertThat(site.declarations.liftWaits(1)).isFalse();
        refuses(
                "jury_lift_by_others",
                () -> site.declarations.askToLift(raised, "ich doch nicht", JurySite.ANNA, JurySite.NOW));
        site.declarations.askToLift(raised, "verwechselt", new Capacity(2L, null), JurySite.NOW);
        assertThat(site.declarations.liftWaits(1)).isTrue();
        refuses("jury_lift_by_others", () -> site.declarations.lift(raised, "ja", JurySite.ANNA, JurySite.NOW));
        site.declarations.lift(raised, "ja", new Capacity(3L, null), JurySite.NOW);
        assertThat(site.declarations.liftWaits(1)).isFalse();
    }

    @Test
    void howManyHaveToScoreIsFixedOnceSomebodyBegan() {
        site.sql.update("update projects.jury_round set least = 3");
        site.clear(1, 1);
        site.scores.write(1, new Cell(1, 1), 0, JurySite.data(1, 1), JurySite.NOW);
        refuses("jury_least_stays", () -> site.sql.update("update projects.jury_round set least = 1"));
        JuryRound round = new JuryRound(JurySite.CALL, 3, JurySite.NOW);
        assertThatThrownBy(() -> round.ask(1, true, "FA", JurySite.ANNA))
                .isInstanceOf(Refused.class)
                .satisfies(refused ->
                        assertThat(((Refused) refused).reason().key()).isEqualTo("projects.jury.least-fixed"));
    }

    @Test
    void aClosedRoundOpensOnlyByTwo() {
        all();
        site.close();
        String open =
                "update projects.jury_round set state = 'OPEN', closed_by = null, closed_at = null, version = version + 1";
        refuses("jury_opens_by_two", () -> site.sql.update(open));
        String reopening = """
                insert into projects.jury_reopening (id, round_id, reason, over, approval_state, proposed_by, proposed_at, content_hash,
                    first_approved_by, first_approved_at, version) values (?, 1, 'Fehler', true, 'APPROVED', 1, ?, sha256('x'), ?, ?, 1)""";
        refuses(
                "jury_reopening_approval_by_another",
                () -> site.sql.update(reopening, 1, JurySite.NOW, 1, JurySite.NOW));
        site.sql.update(reopening, 1, JurySite.NOW, 2, JurySite.NOW);
        site.sql.update(open);
        assertThat(site.result.of(JurySite.CALL)).isEmpty();
    }

    @Test
    void whatWasSaidOfAConflictStays() {
        site.conflict(1, 1);
        refuses("jury_declaration_stays", () -> site.sql.update("update projects.jury_declaration set reason = 'x'"));
        refuses("jury_declaration_stays", () -> site.sql.update("delete from projects.jury_declaration"));
        assertThat(site.declarations.clear(1, new Cell(1, 1), JurySite.ANNA, JurySite.NOW))
                .as("a member does not take a conflict back")
                .isFalse();
    }

    @Test
    void whatIsOpenIsSaid() {
        site.score(1, 1, 1, 1);
        site.clear(1, 2);
        List<String> open =
                site.book().open().stream().map(JuryTablesTest::said).toList();
        assertThat(open)
                .containsExactlyInAnyOrder(
                        "open.undeclared [Anna, 1]",
                        "open.unscored [Anna, 1]",
                        "open.undeclared [Bernd, 3]",
                        "open.undeclared [Clara, 3]");
        all();
        assertThat(site.book().open()).isEmpty();
    }

    @Test
    void anAlternateStepsInAndAQuorumThatIsMissedIsSaid() {
        site.conflict(2, 1);
        assertThat(site.book().bench(1).judges()).containsExactly(1L, 3L, 4L);
        site.conflict(4, 1);
        site.conflict(3, 1);
        assertThat(site.book().open().stream().map(JuryTablesTest::said)).contains("open.quorum [AN-2026-0001, 1, 2]");
    }

    @Test
    void aRankingIsKeptAndTold() {
        all();
        assertThat(site.result.of(JurySite.CALL)).as("while it is open").isEmpty();
        site.close();
        List<Ranked> ranked = site.result.of(JurySite.CALL).orElseThrow();
        assertThat(ranked)
                .extracting(Ranked::reference)
                .containsExactly("AN-2026-0002", "AN-2026-0001", "AN-2026-0003");
        assertThat(ranked).extracting(Ranked::rank).containsExactly(1, 2, 2);
        assertThat(ranked.get(0).scoreNumerator())
                .as("the mean of 12/20, 19/20 and 1")
                .isEqualTo(17);
        assertThat(ranked.get(0).scoreDenominator()).isEqualTo(20);
    }

    @Test
    void theThreeThingsThatAJuryRecommendsAreToldApart() {
        all();
        site.close();
        site.sql.update("""
                insert into projects.jury_sitting (id, round_id, held_on, begins, place, minutes, version)
                values (1, 1, '2027-03-01', '10:00', 'Rathaus', '', 1)""");
        site.sql.update("""
                insert into projects.jury_recommendation (round_id, application_id, kind, place, remark, sitting_id)
                values (1, 2, 'RECOMMENDED', null, '', 1), (1, 3, 'MOVES_UP', 1, '', 1)""");
        assertThat(site.result.of(JurySite.CALL).orElseThrow())
                .extracting(Ranked::application, Ranked::recommendation, Ranked::place)
                .containsExactly(
                        tuple(2L, RecommendationKind.RECOMMENDED, null),
                        tuple(1L, RecommendationKind.NOT_RECOMMENDED, null),
                        tuple(3L, RecommendationKind.MOVES_UP, 1));
    }

    @Test
    void aConflictRaisedLaterTakesTheScoresOutAndRanksAnew() {
        all();
        site.close();
        site.conflict(3, 2);
        JuryBook book = site.book();
        assertThat(book.bench(2).judges()).containsExactly(1L, 2L);
        site.rankings.add(
                1, RankingCause.CONFLICT, site.ranker.of(1, JurySite.CALL, book), JurySite.ANNA, JurySite.NOW);
        Ranked first = site.result.of(JurySite.CALL).orElseThrow().get(0);
        assertThat(first.scoreNumerator()).as("without the best of the three").isEqualTo(31);
        assertThat(first.scoreDenominator()).isEqualTo(40);
        assertThat(site.rankings.of(1)).extracting(RankingRow::number).containsExactly(2, 1);
        assertThat(site.sql.list(
                        "select points from projects.jury_score k join projects.jury_sheet s on s.id = k.sheet_id"
                                + " where s.member_id = 3 and s.application_id = 2",
                        row -> row.number("points")))
                .as("kept as history")
                .containsExactly(5L, 5L);
        refuses("jury_ranking_stays", () -> site.sql.update("update projects.jury_ranked set rank = 1"));
    }

    /** Everybody scores everything. */
    private void all() {
        for (long application = 1; application <= 3; application++) {
            for (long member = 1; member <= 3; member++) {
                Cell cell = new Cell(member, application);
                if (site.scores.of(cell).state() == SheetState.NONE) {
                    int points = application == 2 ? (int) member + 2 : 1;
                    site.score(member, application, points, member == 3 && application == 2 ? 5 : points);
                }
            }
        }
        // 2 gets 12/20, 16/20 and 1, the others 4/20 each; then bernd takes his back and gives 19/20
        site.scores.turn(new Cell(2, 2), 2, SheetState.DRAFT, JurySite.NOW);
        site.scores.write(1, new Cell(2, 2), 3, JurySite.data(5, 4), JurySite.NOW);
        site.scores.turn(new Cell(2, 2), 4, SheetState.FINAL, JurySite.NOW);
    }

    private static String said(Reason reason) {
        return reason.key().replace("projects.jury.", "") + " " + reason.arguments();
    }

    private static void refuses(String constraint, ThrowingCallable write) {
        assertThatThrownBy(write).satisfies(failure -> assertThat(FaultTranslation.of(failure))
                .as(constraint)
                .hasValueSatisfying(fault -> assertThat(fault).isInstanceOf(Refused.class))
                .hasValueSatisfying(
                        fault -> assertThat(fault.reason().key()).isEqualTo("projects.constraint." + constraint)));
    }
}
