package de.dresden.smartparticipation.projects.proof.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BaseRateFileTest {

    @Test
    void bothWaysOfWritingAreRead() {
        BaseRates.Reading read = BaseRateFile.read(
                List.of("gültig ab;Prozent", "2026-01-01;1,27", "01.07.2022;\u22120.88", "", "2012-07-01; 0,12 "));
        assertThat(read.refusal()).isNull();
        assertThat(read.rates())
                .isEqualTo(Map.of(
                        LocalDate.of(2026, 1, 1), 127, LocalDate.of(2022, 7, 1), -88, LocalDate.of(2012, 7, 1), 12));
    }

    @Test
    void theFirstWrongLineRefusesTheWholeFile() {
        assertWrong("rate-unreadable", "2026-01-01;1,27", "2026-07-01");
        assertWrong("rate-unreadable", "2026-01-01;1,275");
        assertWrong("rate-unreadable", "2026-01-01;viel");
        assertWrong("rate-unreadable", "2026-01-01;101");
        assertWrong("rate-unreadable", "2026-02-30;1,27");
        assertWrong("rate-unreadable", "31.02.2026;1,27");
        assertWrong("rate-unreadable", "2026-01-01;1,27;x");
        assertWrong("rate-day", "2026-01-02;1,27");
        assertWrong("rate-twice", "2026-01-01;1,27", "01.01.2026;1,27");
    }

    @Test
    void aTableHasOnlyFirstDaysOfHalfYears() {
        Map<LocalDate, Integer> wrong = Map.of(LocalDate.of(2026, 3, 1), 127);
        assertThatThrownBy(() -> new BaseRates(wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertWrong(String why, String... lines) {
        BaseRates.Reading read = BaseRateFile.read(List.of(lines));
        assertThat(read.refusal()).as("%s", List.of(lines)).isNotNull();
        assertThat(read.refusal().key()).isEqualTo("projects.proof." + why);
        assertThat(read.rates()).isEmpty();
    }
}
