package de.dresden.smartparticipation.rewards.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicOfferTest {

    @Test
    void what_is_sold_out_stands_at_the_end_and_what_comes_back_tomorrow_before_what_is_gone() {
        assertThat(PublicOffer.soldOutLast(
                        List.of(offer("gone", 0L, null), offer("today", 5L, 0L), offer("there", null, 3L))))
                .extracting(PublicOffer::title)
                .containsExactly("there", "today", "gone");
        assertThat(offer("today", 5L, 0L).gone()).isFalse();
        assertThat(offer("today", 5L, 0L).soldOut()).isTrue();
    }

    private static PublicOffer offer(String title, Long left, Long leftToday) {
        return new PublicOffer(
                "AG-2026-0001",
                title,
                "Beschreibung",
                "Radwerk",
                null,
                10,
                left,
                leftToday,
                null,
                null,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 1, 1),
                null,
                "Weg 1",
                null,
                null,
                null,
                RedemptionKind.QR,
                null,
                null);
    }
}
