package de.dresden.smartparticipation.participation.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplyPlaceholdersTest {

    @Test
    void knownOnesAreFilledHoweverTheyAreSpaced() {
        assertThat(ReplyPlaceholders.fill("Zu {{titel}} ({{ Nummer }})", Map.of("titel", "Radweg $1", "nummer", "7")))
                .isEqualTo("Zu Radweg $1 (7)");
    }

    @Test
    void whatHasNoValueStaysVisible() {
        assertThat(ReplyPlaceholders.fill("{{amt}}", Map.of())).isEqualTo("{{amt}}");
    }

    @Test
    void unknownOnesAreNamed() {
        assertThat(ReplyPlaceholders.unknown("{{titel}} {{name}} {{ }}")).containsExactly("name", "");
    }

    @Test
    void aStandardReplyWithAnUnknownOneIsRefused() {
        assertThat(AcceptableData.of(new StandardReplyData(null, "Dank", "Liebe {{name}}")))
                .singleElement()
                .satisfies(reason -> assertThat(reason.arguments()).containsExactly("name"));
    }
}
