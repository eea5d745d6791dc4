package de.dresden.smartparticipation.web.citizen.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ThreeWayTest {

    private static final Map<String, String> OPENED = Map.of("title", "Stand", "need", "Zu teuer.", "deeds", "");

    @Test
    void whatOnlyTheOtherChangedIsTaken() {
        ThreeWay merge = merge(
                Map.of("title", "Stand", "need", "Viel zu teuer."),
                Map.of("title", "Messestand", "need", "Zu teuer.", "deeds", "Gebaut."));
        assertThat(merge.taken()).containsOnly(Map.entry("title", "Messestand"), Map.entry("deeds", "Gebaut."));
        assertThat(merge.disputed()).isEmpty();
    }

    @Test
    void whatBothChangedIsDisputed() {
        ThreeWay merge = merge(Map.of("title", "Mein Stand", "need", "Zu teuer."), Map.of("title", "Messestand"));
        assertThat(merge.disputed()).containsOnly(Map.entry("title", "Messestand"));
        assertThat(merge.taken()).isEmpty();
    }

    @Test
    void whatBothChangedAlikeIsNeither() {
        ThreeWay merge = merge(Map.of("title", "Messestand"), Map.of("title", "Messestand"));
        assertThat(merge.disputed()).isEmpty();
        assertThat(merge.taken()).isEmpty();
    }

    @Test
    void whatTheOtherEmptiedIsTakenAndDisputedToo() {
        assertThat(merge(Map.of("title", "Stand"), Map.of("title", "")).taken()).containsOnly(Map.entry("title", ""));
        assertThat(merge(Map.of("title", "Mein"), Map.of("title", "")).disputed())
                .containsOnly(Map.entry("title", ""));
    }

    @Test
    void whatTheSenderEmptiedIsNotFilledAgain() {
        ThreeWay merge = merge(Map.of("need", "Zu teuer."), Map.of("title", "Messestand", "need", "Zu teuer."));
        assertThat(merge.disputed()).containsOnly(Map.entry("title", "Messestand"));
        assertThat(merge(Map.of(), Map.of("title", "Stand")).taken()).isEmpty();
    }

    @Test
    void lineEndsOfABrowserAreNoChange() {
        ThreeWay merge = ThreeWay.of(
                Map.of("need", "eins\r\nzwei"), Map.of("need", "drei"), ThreeWay.seal(Map.of("need", "eins\nzwei")));
        assertThat(merge.taken()).containsOnly(Map.entry("need", "drei"));
    }

    @Test
    void withoutASealNothingTypedIsLost() {
        assertThat(ThreeWay.of(Map.of("title", "Mein"), Map.of("title", "Stand"), null)
                        .disputed())
                .containsOnly(Map.entry("title", "Stand"));
    }

    private static ThreeWay merge(Map<String, String> sent, Map<String, String> stored) {
        return ThreeWay.of(sent, stored, ThreeWay.seal(OPENED));
    }
}
