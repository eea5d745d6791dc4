package de.dresden.smartparticipation.rewards.redemption.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class QrContentTest {

    private static final Instant NOON = Instant.parse("2026-11-26T11:00:00Z");
    private static final String SIGNATURE = "1.abcDEF_-0123456789";

    @Test
    void what_is_drawn_is_read_again() {
        QrContent made = new QrContent("EL-2026-0042", 59_340_000, SIGNATURE);
        assertThat(QrContent.read(made.text())).contains(made);
        assertThat(QrContent.read(" " + made.text() + "\n")).contains(made);
    }

    @Test
    void it_holds_for_its_span_and_one_before_and_after() {
        QrContent shown = shownAt(NOON);
        assertThat(shown.fresh(NOON)).isTrue();
        assertThat(shown.fresh(NOON.plusSeconds(59))).isTrue();
        assertThat(shown.fresh(NOON.plusSeconds(60))).isFalse();
        assertThat(shown.fresh(NOON.minusSeconds(1))).isTrue();
        assertThat(shown.fresh(NOON.minusSeconds(30))).isTrue();
        assertThat(shown.fresh(NOON.minusSeconds(31))).isFalse();
        assertThat(shown.fresh(NOON.plus(Duration.ofDays(365)))).isFalse();
    }

    @Test
    void the_next_one_is_shown_when_the_span_is_over() {
        assertThat(QrContent.next(NOON)).isEqualTo(NOON.plusSeconds(30));
        assertThat(QrContent.next(NOON.plusSeconds(29))).isEqualTo(NOON.plusSeconds(30));
    }

    @Test
    void what_has_another_form_is_none() {
        assertThat(QrContent.read(null)).isEmpty();
        assertThat(QrContent.read("https://example.org/SP1;EL-2026-0042")).isEmpty();
        assertThat(QrContent.read("SP1;EL-2026-0042;1;" + "x".repeat(500))).isEmpty();
        assertThat(QrContent.read("SP1;EL-2026-0042;99999999999999999999;" + SIGNATURE))
                .isEmpty();
        assertThat(QrContent.looksLikeOne("SP1;anything")).isTrue();
        assertThat(QrContent.looksLikeOne("7K2M-…")).isFalse();
        assertThat(QrContent.looksLikeOne(null)).isFalse();
    }

    private static QrContent shownAt(Instant moment) {
        return QrContent.read(QrContent.toSign("EL-2026-0042", moment) + ";" + SIGNATURE)
                .orElseThrow();
    }
}
