package de.dresden.smartparticipation.participation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalPassagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ich wohne in der Louisenstraße 12a und höre alles.|Louisenstraße 12a",
                "Bautzner Str. 7, Hinterhaus|Bautzner Str. 7",
                "Königsbrücker Landstraße 100|Landstraße 100",
                "An der Dreikönigskirche 3 ist es laut|An der Dreikönigskirche 3",
                "Schreiben Sie an erika.muster@example.org!|erika.muster@example.org",
                "Rufen Sie an: 0351 4881234|0351 4881234"
            })
    void whatMayNameAPersonIsFound(String text, String passage) {
        assertThat(PersonalPassages.in(text)).anyMatch(found -> found.endsWith(passage));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Albertstraße braucht einen Radweg.",
                "In der Albertstraße 30 km/h statt 50? Tempo 30 bitte.",
                "Der Bus kommt am Postplatz 10 Uhr.",
                "2035 sollen es 25 Prozent sein.",
                "Mehr Bäume, weniger Lärm"
            })
    void whatNamesNobodyIsMostlyLeftAlone(String text) {
        assertThat(PersonalPassages.in(text)).hasSizeLessThanOrEqualTo(text.contains("km/h") ? 1 : 0);
    }

    @Test
    void aLongTextCostsNoTime() {
        String hostile = "An der " + "Straße ".repeat(3_000) + "a@".repeat(3_000);
        long begin = System.nanoTime();
        PersonalPassages.in(hostile);
        assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(3_000);
    }
}
