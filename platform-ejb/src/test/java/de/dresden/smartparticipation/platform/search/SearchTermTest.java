package de.dresden.smartparticipation.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermTest {

    @ParameterizedTest
    @CsvSource({
        "BE-2026-00042, BE-2026-00042",
        "be-2026-00042, BE-2026-00042",
        "' be 2026 00042 ', BE-2026-00042",
        "be - 2026, BE-2026",
        "BE-2026-G0012, BE-2026-G0012",
        "ZP-2026-0007/M2, ZP-2026-0007/M2"
    })
    void aReferenceIsUnderstoodHoweverItIsTyped(String typed, String reference) {
        SearchTerm term = new SearchTerm(typed);

        assertThat(term.looksLikeReference()).isTrue();
        assertThat(term.reference()).isEqualTo(reference);
    }

    @ParameterizedTest
    @CsvSource({"Radweg Bautzner Straße", "2026", "Straße 12", "''", "BE", "B-Plan 3045"})
    void otherWordsAreNoReference(String typed) {
        assertThat(new SearchTerm(typed).looksLikeReference()).isFalse();
    }

    @Test
    void wordsAreTakenOneByOneAndNotTooMany() {
        assertThat(new SearchTerm("  Radweg \t Bautzner  Straße ").words())
                .containsExactly("Radweg", "Bautzner", "Straße");
        assertThat(new SearchTerm("a b c d e f g h i j k").words()).hasSize(8);
        assertThat(new SearchTerm(null).empty()).isTrue();
        assertThat(new SearchTerm("x".repeat(500)).text()).hasSize(100);
    }
}
