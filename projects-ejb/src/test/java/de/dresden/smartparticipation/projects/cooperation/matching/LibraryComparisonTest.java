package de.dresden.smartparticipation.projects.cooperation.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On larger rounds the core reaches what JGraphT reaches level by level, and proves it. */
class LibraryComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "50, 10, 1000",
        "50, 1, 20",
        "51, 5, 5",
        "80, 1, 1000",
        "99, 10, 3",
        "120, 2, 50",
        "150, 10, 100000",
        "200, 1, 10",
        "201, 3, 1000",
        "250, 10, 30",
        "299, 1, 1000",
        "300, 10, 1000"
    })
    void theSameTotals(int size, int density, int most) {
        for (int seed = 1; seed <= 2; seed++) {
            Scores scores = Rounds.large(size * 31L + seed, size, density, most);
            for (int pairs : new int[] {Settings.UNLIMITED, size / 3, size / 8}) {
                Settings settings = Settings.open().atMost(pairs);
                Matching matching = Pairing.of(scores, settings);
                assertThat(matching.totals()).isEqualTo(new Library(scores, pairs).best());
                assertThat(Checker.fault(scores, settings, matching)).isEmpty();
            }
        }
    }

    /** Where some fit hardly anybody, bad pairs must be, and odd sets get prices. */
    @ParameterizedTest
    @CsvSource({"60", "121", "300"})
    void theSameTotalsWhereCompaniesStandInClusters(int size) {
        for (int seed = 1; seed <= 2; seed++) {
            Scores scores = Rounds.clustered(seed, size);
            Matching matching = Pairing.of(scores, Settings.open());
            assertThat(matching.totals()).isEqualTo(new Library(scores, size).best());
            assertThat(Checker.fault(scores, Settings.open(), matching)).isEmpty();
            assertThat(matching.certificate().sum().sets()).isNotEmpty();
        }
    }
}
