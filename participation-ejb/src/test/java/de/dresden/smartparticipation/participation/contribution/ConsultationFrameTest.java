package de.dresden.smartparticipation.participation.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.Wording;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsultationFrameTest {

    @ParameterizedTest
    @ValueSource(strings = {"PUBLISHED", "CLOSED"})
    void letters_are_taken_in_once_it_is_published_also_after_the_participation(String state) {
        assertThatCode(() -> in(state).ensureTakesIn()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, draft", "EVALUATED, over", "ARCHIVED, over"})
    void neither_a_draft_nor_what_is_evaluated_takes_anything_in_and_the_sentence_says_which(String state, String why) {
        assertThatThrownBy(() -> in(state).ensureTakesIn()).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.reasons())
                .containsExactly(Reason.of("participation.contribution.consultation-" + why, Wording.of("Elbufer"))));
    }

    private static ConsultationFrame in(String state) {
        return new ConsultationFrame(1, "BV-2026-004", Wording.of("Elbufer"), 2, state, "Jana Weber", Locale.GERMAN);
    }
}
