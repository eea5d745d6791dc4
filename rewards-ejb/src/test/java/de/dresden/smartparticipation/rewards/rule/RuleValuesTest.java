package de.dresden.smartparticipation.rewards.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
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
    private static final Capacity ANNA = new Capacity(1L, null);

    private static DataSource database;
    private static RuleValues values;
    private static RuleBook book;

    @BeforeAll
    static void nothingDecided() {
        database = TestDatabase.fresh("rewards");
        TestPeople.in(database).staff(1, "anna");
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
        book.add(RuleName.SPEED_TRAM, 70, NOW, "New line", ANNA, NOW);
        book.add(RuleName.SPEED_TRAM, 65, later, "Too much", ANNA, NOW);
        book.add(RuleName.SPEED_TRAM, 66, later.plusSeconds(9), "Still", ANNA, NOW);

        assertThat(values.of(RuleName.SPEED_TRAM, NOW.minusMillis(1))).isEqualTo(60);
        assertThat(values.of(RuleName.SPEED_TRAM, NOW)).isEqualTo(70);
        assertThat(values.at(later.minusMillis(1)).of(RuleName.SPEED_TRAM)).isEqualTo(70);
        assertThat(values.at(later).of(RuleName.SPEED_TRAM)).isEqualTo(65);
        assertThat(standing(RuleName.SPEED_TRAM)).isEqualTo(new RuleRow(RuleName.SPEED_TRAM, 70, NOW, 65L, later));
        assertThat(standing(RuleName.SPEED_CAR).delivered()).isTrue();
        assertThat(book.history(RuleName.SPEED_TRAM))
                .extracting(RuleDecision::value)
                .containsExactly(66L, 65L, 70L);
    }

    @Test
    void oneMomentHasOneValue() {
        book.add(RuleName.SPEED_BUS, 70, NOW, "One", ANNA, NOW);

        assertThatThrownBy(() -> book.add(RuleName.SPEED_BUS, 71, NOW, "Two", ANNA, NOW))
                .isInstanceOf(Refused.class);
    }

    @Test
    void historyIsNeverRewritten() {
        book.add(RuleName.SPEED_RAIL_LOCAL, 70, NOW, "One", ANNA, NOW);

        for (String change : List.of(
                "update rewards.rule_value set value = 1",
                "delete from rewards.rule_value",
                "truncate rewards.rule_value",
                "insert into rewards.rule_value (name, value, valid_from, decided_at, decided_by, remark)"
                        + " values ('SPEED_WALK', 5, '2026-01-01', '2026-01-02', 1, 'x')")) {
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

    private static RuleRow standing(RuleName name) {
        return book.standing(NOW).stream()
                .filter(row -> row.name() == name)
                .findFirst()
                .orElseThrow();
    }

    /** As the pages ask for it. */
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
