package de.dresden.smartparticipation.rewards.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.text.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People read words where the journal has codes. */
class CauseTest {

    @ParameterizedTest
    @EnumSource
    void everyCauseHasATextInBothLanguages(Cause cause) {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            assertThat(Texts.in(language).has(cause.word()))
                    .as(cause + " " + language)
                    .isTrue();
        }
    }

    /** As the rooms write them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "trip:4711",
                "trips:waited",
                "challenge:CH-2026-0001",
                "correction:TK-2026-0001",
                "lot:5",
                "left:5",
                "redeem:7:app-1",
                "redemption:cancelled",
                "trial:1"
            })
    void whatTheRoomsWriteIsKnown(String reason) {
        assertThat(Cause.of(reason)).isPresent();
        assertThat(Texts.german().text(Cause.told(reason))).doesNotContain(":").doesNotContain("rewards.");
    }

    @Test
    void theKeyStandsInTheWordsAsItIsWithoutSignsForThousands() {
        assertThat(Texts.german().text(Cause.told("trip:4711"))).isEqualTo("Fahrt 4711");
        assertThat(Texts.in(Locale.ENGLISH).text(Cause.told("correction:TK-2026-0001")))
                .isEqualTo("Correction TK-2026-0001");
        assertThat(Texts.german().text(Cause.told("Kulanz: zweimal gebucht")))
                .as("words stay words")
                .isEqualTo("Kulanz: zweimal gebucht");
    }
}
