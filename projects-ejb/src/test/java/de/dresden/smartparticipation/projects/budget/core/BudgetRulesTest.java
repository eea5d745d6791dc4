package de.dresden.smartparticipation.projects.budget.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BudgetRulesTest {

    private static final LineYear NOW = new LineYear(1, 2026);
    private static final LineYear LATER = NOW.next();
    private static final long EDIBLE = 5;
    private static final long RESTAURANT = 6;

    private final BudgetBook book = new BudgetBook();

    @BeforeEach
    void aHundredThousandEurosThisYearAndNext() {
        book.open(NOW);
        book.open(LATER);
        line(MovementKind.APPROPRIATE, NOW, 100_000_00);
        line(MovementKind.APPROPRIATE, LATER, 100_000_00);
    }

    @Test
    void budgetIsAlwaysCommittedReservedAndFree() {
        project(MovementKind.RESERVE, NOW, EDIBLE, 60_000_00);
        project(MovementKind.COMMIT, NOW, EDIBLE, 45_000_00);
        project(MovementKind.PAY, NOW, EDIBLE, 20_000_00);
        Sums sums = book.standing(NOW).sums();
        assertThat(sums.of(Part.COMMITTED)).isEqualTo(45_000_00);
        assertThat(sums.of(Part.RESERVED)).isEqualTo(15_000_00);
        assertThat(sums.free()).isEqualTo(40_000_00);
        assertThat(sums.open()).isEqualTo(25_000_00);
        assertThat(refusal(project(MovementKind.RESERVE, NOW, RESTAURANT, 40_000_01)))
                .isEqualTo("not-free");
    }

    @Test
    void aLaterYearIsCommittedOnlyWithinItsAuthorisation() {
        project(MovementKind.RESERVE, LATER, EDIBLE, 50_000_00);
        assertThat(refusal(project(MovementKind.COMMIT, LATER, EDIBLE, 1))).isEqualTo("not-authorised");
        line(MovementKind.AUTHORISE, LATER, 30_000_00);
        assertThat(project(MovementKind.COMMIT, LATER, EDIBLE, 30_000_00).booked())
                .isTrue();
        Verdict over = project(MovementKind.COMMIT, LATER, EDIBLE, 1);
        assertThat(refusal(over)).isEqualTo("not-authorised");
        assertThat(refusal(line(MovementKind.AUTHORISE, LATER, 29_999_99))).isEqualTo("below-early");
        Verdict inItsYear = book.apply(Command.ofProject(MovementKind.COMMIT, LATER, EDIBLE, 20_000_00), 2027);
        assertThat(inItsYear.booked())
                .as("once the year runs its budget is enough")
                .isTrue();
    }

    @Test
    void whatIsDueLaterIsNotPaidBefore() {
        line(MovementKind.AUTHORISE, LATER, 10_00);
        project(MovementKind.RESERVE, LATER, EDIBLE, 10_00);
        project(MovementKind.COMMIT, LATER, EDIBLE, 10_00);
        assertThat(refusal(project(MovementKind.PAY, LATER, EDIBLE, 10_00))).isEqualTo("not-begun");
    }

    @Test
    void aFrozenYearTakesNoCommitmentBeyondTheReleasedPartButGoesOnPaying() {
        project(MovementKind.RESERVE, NOW, EDIBLE, 40_000_00);
        project(MovementKind.COMMIT, NOW, EDIBLE, 30_000_00);
        freeze(NOW, 3_333);
        // a third, as released: 33.33 % of 100,000 € is 33,330 €; 30,000 € are committed
        assertThat(book.standing(NOW).committable()).isEqualTo(3_330_00);
        Verdict over = project(MovementKind.COMMIT, NOW, EDIBLE, 3_330_01);
        assertThat(over.refusal().key()).isEqualTo("projects.budget.frozen");
        assertThat(over.refusal().arguments().get(2)).isEqualTo(new BigDecimal("3330.00"));
        assertThat(project(MovementKind.COMMIT, NOW, EDIBLE, 3_330_00).booked()).isTrue();
        assertThat(project(MovementKind.PAY, NOW, EDIBLE, 30_000_00).booked()).isTrue();
        assertThat(refusal(line(MovementKind.CARRY_FREE, NOW, 1)))
                .as("nor is frozen money moved away")
                .isEqualTo("frozen-carry");
    }

    @Test
    void aReleaseHoldsForItsProjectAloneAndEndsWithTheFreeze() {
        project(MovementKind.RESERVE, NOW, EDIBLE, 20_000_00);
        project(MovementKind.RESERVE, NOW, RESTAURANT, 20_000_00);
        freeze(NOW, 0);
        project(MovementKind.GRANT_RELEASE, NOW, EDIBLE, 5_000_00);
        assertThat(refusal(project(MovementKind.COMMIT, NOW, RESTAURANT, 1))).isEqualTo("frozen");
        assertThat(project(MovementKind.COMMIT, NOW, EDIBLE, 5_000_00).booked()).isTrue();
        assertThat(refusal(project(MovementKind.COMMIT, NOW, EDIBLE, 1))).isEqualTo("frozen");
        book.apply(Command.lift(NOW), 2026);
        assertThat(book.standing(NOW).share(EDIBLE).of(Part.RELEASED)).isZero();
        assertThat(project(MovementKind.COMMIT, NOW, RESTAURANT, 20_000_00).booked())
                .isTrue();
    }

    @Test
    void aReleasedPartThatIsSpentAlreadyDoesNotGoBelowNothing() {
        project(MovementKind.RESERVE, NOW, EDIBLE, 80_000_00);
        project(MovementKind.COMMIT, NOW, EDIBLE, 80_000_00);
        freeze(NOW, 5_000);
        assertThat(book.standing(NOW).committable()).isZero();
    }

    @Test
    void anUnpaidCommitmentTakesItsMoneyIntoTheNextYear() {
        project(MovementKind.RESERVE, NOW, EDIBLE, 30_000_00);
        project(MovementKind.COMMIT, NOW, EDIBLE, 30_000_00);
        project(MovementKind.PAY, NOW, EDIBLE, 10_000_00);
        assertThat(refusal(project(MovementKind.CARRY_COMMITTED, NOW, EDIBLE, 20_000_01)))
                .isEqualTo("not-open");
        project(MovementKind.CARRY_COMMITTED, NOW, EDIBLE, 20_000_00);
        assertThat(book.standing(NOW).sums().budget()).isEqualTo(80_000_00);
        assertThat(book.standing(LATER).sums().budget()).isEqualTo(120_000_00);
        assertThat(book.standing(LATER).share(EDIBLE).of(Part.COMMITTED)).isEqualTo(20_000_00);
        assertThat(book.standing(LATER).sums().free())
                .as("the next year's own money is untouched")
                .isEqualTo(100_000_00);
        assertThat(refusal(line(MovementKind.APPROPRIATE, LATER, 0))).isNull();
    }

    @Test
    void whatWasCarriedOverNeverCountedAgainstTheAuthorisation() {
        project(MovementKind.RESERVE, NOW, EDIBLE, 30_000_00);
        project(MovementKind.COMMIT, NOW, EDIBLE, 30_000_00);
        project(MovementKind.CARRY_COMMITTED, NOW, EDIBLE, 30_000_00);
        assertThat(book.standing(LATER).sums().of(Part.EARLY)).isZero();
        assertThat(project(MovementKind.WITHDRAW, LATER, EDIBLE, 30_000_00).booked())
                .isTrue();
        assertThat(book.standing(LATER).sums().of(Part.EARLY)).isZero();
    }

    @Test
    void amountsThatNobodyMeansAreRefusedAndNothingOverflows() {
        for (long cents : new long[] {0, -1, Long.MIN_VALUE, Long.MAX_VALUE, Command.MOST + 1}) {
            assertThat(refusal(project(MovementKind.RESERVE, NOW, EDIBLE, cents)))
                    .as("%d", cents)
                    .isEqualTo("amount");
        }
        line(MovementKind.APPROPRIATE, NOW, Command.MOST);
        freeze(NOW, 9_999);
        assertThat(book.standing(NOW).committable()).isEqualTo(Command.MOST / 10_000 * 9_999);
        book.apply(Command.lift(NOW), 2026);
        assertThat(refusal(line(MovementKind.CARRY_FREE, NOW, Command.MOST))).isEqualTo("too-large");
    }

    @Test
    void sumsThatDoNotHoldCannotBeMade() {
        Sums more = Sums.of(Part.APPROPRIATED, 10).and(Part.RESERVED, 11);
        assertThatThrownBy(() -> new Standing(NOW, more, null, Map.of())).isInstanceOf(IllegalStateException.class);
        Sums paid = Sums.of(Part.APPROPRIATED, 10).and(Part.PAID, 1);
        assertThatThrownBy(() -> new Standing(NOW, paid, null, Map.of())).isInstanceOf(IllegalStateException.class);
    }

    private Verdict line(MovementKind kind, LineYear at, long cents) {
        return book.apply(Command.ofLine(kind, at, cents), 2026);
    }

    private Verdict project(MovementKind kind, LineYear at, long project, long cents) {
        return book.apply(Command.ofProject(kind, at, project, cents), 2026);
    }

    private void freeze(LineYear at, int released) {
        Freeze freeze = new Freeze(FreezeGround.BUDGET_FREEZE, released, "Verfügung vom 26. November 2026");
        assertThat(book.apply(Command.freeze(at, freeze), 2026).booked()).isTrue();
    }

    private static String refusal(Verdict verdict) {
        return verdict.booked() ? null : verdict.refusal().key().replace("projects.budget.", "");
    }
}
