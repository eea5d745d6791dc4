package de.dresden.smartparticipation.rewards.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.platform.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RuleValuesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    private static DataSource database;
    private static RuleValues values;
    private static RuleBook book;

    @BeforeAll
    static void nothingDecided() {
        database = TestDatabase.fresh("rewards");
        TestPeople.in(database).staff(1, "anna").staff(2, "ben");
        values = new RuleValues(Sql.on(database));
        book = new RuleBook(Sql.on(database));
    }

    @Test
    void whatNobodyDecidedIsAsDelivered() {
        assertThat(values.of(RuleName.TALER_MILLIGRAMS, NOW)).isEqualTo(5_000_000);
        assertThat(values.at(NOW).of(RuleName.SPEED_WALK)).isEqualTo(9);
    }

    @Test
    void aValueHoldsFromItsMomentOnAndTheEarlierOneBefore() {
        Instant later = NOW.plus(Duration.ofDays(3));
        decided(RuleName.SPEED_TRAM, 70, NOW, "New line");
        decided(RuleName.SPEED_TRAM, 65, later, "Too much");
        decided(RuleName.SPEED_TRAM, 66, later.plusSeconds(9), "Still");

        assertThat(values.of(RuleName.SPEED_TRAM, NOW.minusMillis(1))).isEqualTo(60);
        assertThat(values.of(RuleName.SPEED_TRAM, NOW)).isEqualTo(70);
        assertThat(values.at(later.minusMillis(1)).of(RuleName.SPEED_TRAM)).isEqualTo(70);
        assertThat(values.at(later).of(RuleName.SPEED_TRAM)).isEqualTo(65);
        assertThat(standing(RuleName.SPEED_TRAM)).isEqualTo(new RuleRow(RuleName.SPEED_TRAM, 70, NOW, 65L, later));
        assertThat(standing(RuleName.SPEED_E_SCOOTER).delivered()).isTrue();
        assertThat(book.history(RuleName.SPEED_TRAM))
                .extracting(RuleDecision::value)
                .containsExactly(66L, 65L, 70L);
    }

    @Test
    void oneMomentHasOneValue() {
        decided(RuleName.SPEED_BUS, 70, NOW, "One");

        assertThatThrownBy(() -> decided(RuleName.SPEED_BUS, 71, NOW, "Two")).isInstanceOf(Refused.class);
    }

    @Test
    void historyIsNeverRewritten() {
        decided(RuleName.SPEED_RAIL_LOCAL, 70, NOW, "One");

        for (String change : List.of(
                "update rewards.rule_value set value = 1",
                "delete from rewards.rule_value",
                "truncate rewards.rule_value",
                "insert into rewards.rule_proposal (id, name, value, valid_from, remark, created_at, withdrawn_at, version)"
                        + " values (7009, 'SPEED_WALK', 5, '2026-01-01', 'x', '2026-01-02', '2026-01-02', 1)")) {
            assertThatThrownBy(() -> TestDatabase.execute(database, change))
                    .as(change)
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aValueOutOfRangeInThePastOrWithoutAReasonIsRefused() {
        assertThat(refused(51, NOW, "x")).containsExactly("rewards.rule-value.range");
        assertThat(refused(8, NOW.minusSeconds(1), "x")).containsExactly("rewards.rule-value.past");
        assertThat(refused(8, NOW, " ")).containsExactly("rewards.rule-value.remark");
        assertThat(refused(8, NOW, "x")).isEmpty();
    }

    @Test
    void allThatIsWrongWithAValueIsSaidAtOnce() {
        assertThat(refused(51, NOW.minusSeconds(1), " "))
                .containsExactly("rewards.rule-value.range", "rewards.rule-value.past", "rewards.rule-value.remark");
    }

    private static List<String> refused(long value, Instant from, String remark) {
        return AcceptableValue.problems(RuleName.SPEED_WALK, value, from, remark, NOW).stream()
                .map(Reason::key)
                .toList();
    }

    @Test
    void everyRuleBringsAValueInItsRangeAndHasItsWords() {
        for (RuleName name : RuleName.values()) {
            assertThat(name.delivered()).as(name.name()).isBetween(name.least(), name.most());
            assertThat(Texts.german().has("rewards.rule-name." + word(name)))
                    .as(name.name())
                    .isTrue();
            assertThat(Texts.german().has("rewards.rule-unit." + word(name.unit())))
                    .isTrue();
        }
    }

    @Test
    void theDatabaseKeepsNoValueThatOnePersonDecided() {
        String alone =
                "insert into rewards.rule_value (name, value, valid_from, decided_at, decided_by, remark, proposal_id)"
                        + " values ('SPEED_CAR', 131, '2026-12-01', '2026-11-26', 1, 'x', ";
        String proposal =
                "insert into rewards.rule_proposal (id, name, value, remark, created_at, approval_state, entered_by,"
                        + " proposed_by, proposed_at, content_hash, first_approved_by, first_approved_at, version)"
                        + " values (7001, 'SPEED_CAR', 131, 'x', '2026-11-26', ";

        refusedByTheDatabase("rule_value_by_two", alone + "null)");
        refusedByTheDatabase(
                "rule_proposal_approval_by_another",
                proposal + "'APPROVED', 1, 1, '2026-11-26', sha256('x'), 1, '2026-11-26', 1)");
        TestDatabase.execute(database, proposal + "'PROPOSED', 1, 1, '2026-11-26', sha256('x'), null, null, 1)");
        refusedByTheDatabase("rule_value_as_approved", alone + "7001)");
        refusedByTheDatabase(
                "rule_proposal_one_waits",
                proposal.replace("7001", "7002") + "'PROPOSED', 2, 2, '2026-11-26', sha256('x'), null, null, 1)");
        TestDatabase.execute(
                database,
                "update rewards.rule_proposal set approval_state = 'RETURNED', returned_by = 2, returned_at = '2026-11-27',"
                        + " return_remark = 'Why?' where id = 7001");
        refusedByTheDatabase("never_changed", "update rewards.rule_proposal set value = 132 where id = 7001");
        assertThat(book.history(RuleName.SPEED_CAR)).singleElement().satisfies(step -> {
            assertThat(step.outcome()).isEqualTo(RuleOutcome.RETURNED);
            assertThat(step.proposedBy()).isEqualTo("Anna");
            assertThat(step.decidedBy()).isEqualTo("Ben");
            assertThat(step.answer()).isEqualTo("Why?");
        });
        assertThat(standing(RuleName.SPEED_CAR).delivered()).isTrue();
    }

    private static void refusedByTheDatabase(String constraint, String statement) {
        assertThatThrownBy(() -> TestDatabase.execute(database, statement))
                .as(statement)
                .hasStackTraceContaining(constraint);
    }

    private static void decided(RuleName name, long value, Instant from, String remark) {
        DecidedRule.in(Sql.on(database), name, value, from, remark, NOW);
    }

    private static RuleRow standing(RuleName name) {
        return book.standing(name, NOW);
    }

    /** As the pages ask for it. */
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
