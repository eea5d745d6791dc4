package de.dresden.smartparticipation.rewards.emission;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final FactorSetRow old = set(1, "2026-01-01", "2026-12-31");
    private final FactorSetRow next = set(2, "2027-01-01", null);

    private static FactorSetRow set(long id, String from, String until) {
        return new FactorSetRow(
                id,
                "EF-2024-" + id,
                2024,
                "here",
                Quality.A,
                "file",
                164,
                9,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                ApprovalState.APPROVED,
                1);
    }

    @Test
    void theFirstSetMayBeginOnAnyDay() {
        assertThat(Succession.refusal(LocalDate.of(2025, 1, 1), TODAY, List.of()))
                .isEmpty();
        assertThat(Succession.of(LocalDate.of(2025, 1, 1), List.of())).isEqualTo(new Succession(null, null));
    }

    @Test
    void aLaterSetEndsTheOneBefore() {
        assertThat(Succession.of(LocalDate.of(2028, 1, 1), List.of(old, next))).isEqualTo(new Succession(2L, null));
    }

    @Test
    void aSetBetweenTwoEndsWhereTheNextBegins() {
        assertThat(Succession.of(LocalDate.of(2026, 12, 1), List.of(old, next)))
                .isEqualTo(new Succession(1L, LocalDate.of(2026, 12, 31)));
    }

    @Test
    void daysThatAreOverKeepTheSetTheyHad() {
        assertThat(Succession.refusal(TODAY.minusDays(1), TODAY, List.of(old, next)))
                .hasValueSatisfying(why -> assertThat(why.key()).endsWith("begins-in-past"));
        assertThat(Succession.refusal(TODAY, TODAY, List.of(old, next))).isEmpty();
        assertThat(Succession.refusal(LocalDate.of(2025, 1, 1), TODAY, List.of(next)))
                .as("days that never had one may get one")
                .isEmpty();
    }

    @Test
    void noTwoBeginOnOneDay() {
        assertThat(Succession.refusal(LocalDate.of(2027, 1, 1), TODAY, List.of(old, next)))
                .hasValueSatisfying(why -> assertThat(why.key()).endsWith("begins-as-another"));
    }
}
