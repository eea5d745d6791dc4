package de.dresden.smartparticipation.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.text.Wording;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GoodExampleViewTest {

    private static final Wording GERMAN = Wording.of("Ein Stand");
    private static final Wording BOTH = new Wording("Ein Stand", "A stand");

    @Test
    void aReaderOfEnglishIsToldHowMuchIsMissing() {
        assertThat(missing(GERMAN, GERMAN)).isEqualTo("all");
        assertThat(missing(BOTH, GERMAN)).isEqualTo("partly");
        assertThat(missing(BOTH, BOTH, Wording.NONE)).isNull();
    }

    @Test
    void aReaderOfGermanMissesNothing() {
        assertThat(GoodExampleView.untranslated(List.of(GERMAN, BOTH), Locale.GERMAN))
                .isNull();
    }

    private static String missing(Wording... words) {
        return GoodExampleView.untranslated(List.of(words), Locale.ENGLISH);
    }
}
