package de.dresden.smartparticipation.participation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RedactionTest {

    private static final String TEXT = "Rufen Sie  Anna\nan: 0351 4711.";

    @Test
    void what_is_black_is_found_again_in_the_shown_text() {
        Redaction redaction = new Redaction(Set.of(2, 4, 5));
        assertThat(redaction.shown(TEXT)).isEqualTo("Rufen Sie  █████\nan: █████ █████");
        assertThat(Redaction.in(TEXT, redaction.shown(TEXT))).isEqualTo(redaction);
    }

    @Test
    void nothing_is_black_where_nothing_was_redacted() {
        assertThat(Redaction.in(TEXT, null)).isEqualTo(Redaction.NONE);
    }

    @Test
    void a_block_that_the_sender_wrote_is_not_black() {
        assertThat(Redaction.in("a █████ b", "█████ █████ b").words()).containsExactly(0);
    }

    @Test
    void a_second_redaction_begins_with_what_is_black_already() {
        assertThat(MarkedWord.of(TEXT, "Rufen █████  Anna\nan: 0351 4711."))
                .filteredOn(MarkedWord::black)
                .extracting(MarkedWord::text)
                .containsExactly("Sie");
    }
}
