package de.dresden.smartparticipation.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | en",
                "EN-gb, de;q=0.9 | en",
                "de;q=0.5, en;q=0.7 | en",
                "fr, en;q=0.2 | en",
                "fr | de",
                "* | de",
                "en;q=0, de | de",
                "en;q=0 | de",
                "de, en | de",
                "en_US | en",
                "en,,de | en",
                "fr;q=0,9, en | en",
                "a;q=x, en;q=0.1 | en",
                "en;q=x | de",
                "en;q=0.12345 | de",
                "1 | de",
                "; | de",
                ",;=,; q | de",
                "en ; level=1 ; q=0.3 | en",
            })
    void theHeaderIsReadAsFarAsItCanBe(String header, String language) {
        assertThat(AcceptLanguage.of(header)).isEqualTo(Locale.forLanguageTag(language));
    }

    @Test
    void withoutTheHeaderItIsGerman() {
        assertThat(AcceptLanguage.of(null)).isEqualTo(Locale.GERMAN);
        assertThat(AcceptLanguage.of("")).isEqualTo(Locale.GERMAN);
    }
}
