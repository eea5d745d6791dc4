package de.dresden.smartparticipation.participation.contribution;

import static de.dresden.smartparticipation.participation.contribution.SomeContribution.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import org.junit.jupiter.api.Test;

class PaperContributionTest {

    @Test
    void a_title_or_a_text_is_enough() {
        assertThat(paper("Radweg", null).receipt(MONDAY).title()).isEqualTo("Radweg");
        assertThat(paper(" ", "Ein Radweg fehlt.").receipt(MONDAY).title()).isEqualTo("Ein Radweg fehlt.");
    }

    @Test
    void with_neither_the_sentence_asks_for_one_of_the_two() {
        assertThatThrownBy(() -> paper(null, " \n").receipt(MONDAY))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reasons())
                        .containsExactly(Reason.of("participation.contribution.nothing-typed")));
    }

    @Test
    void a_text_that_is_too_long_is_refused_with_its_length() {
        assertThatThrownBy(() -> paper(null, "x".repeat(20_001)).receipt(MONDAY))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reasons())
                        .containsExactly(Reason.of("participation.contribution.text-too-long", 20_000, 20_001)));
    }

    private static PaperContribution paper(String title, String text) {
        return new PaperContribution(null, title, text, null, null, Channel.LETTER, null, null, null);
    }
}
