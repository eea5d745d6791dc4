package de.dresden.smartparticipation.platform.payment.sepa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SepaTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "Bäckerei Größer & Söhne, Baeckerei Groesser + Soehne",
                "ÄÖÜ, AeOeUe",
                "Café São Tomé, Cafe Sao Tome",
                "Łódź – Ďáblice, Lodz - Dablice",
                "Kiosk «Am Platz», Kiosk 'Am Platz'",
                "a//b, a/b",
                "/wie ein Zeichen der Bank/, wie ein Zeichen der Bank",
                "Smørrebrød œuf, Smorrebrod oeuf",
                "⅓ der Miete, 1.3 der Miete",
                "x@y, x.y"
            })
    void whatIsWrittenIsWhatEveryBankReads(String text, String written) {
        assertThat(SepaText.of(text, 70)).isEqualTo(written);
    }

    @Test
    void aLetterInTwoPartsIsOneLetter() {
        assertThat(SepaText.of("Bu\u0308ro", 70)).isEqualTo("Buero");
    }

    @Test
    void lineEndsAndBlanksBecomeOneBlank() {
        assertThat(SepaText.of("  Zeile 1\r\n\tZeile\u00A02  ", 70)).isEqualTo("Zeile 1 Zeile 2");
    }

    @Test
    void aTextIsCutAndDoesNotEndInABlank() {
        assertThat(SepaText.of("abc def", 4)).isEqualTo("abc");
        assertThat(SepaText.of("ß".repeat(50), 70)).hasSize(70);
    }

    @Test
    void aNameOfWhichNothingCanBeReadIsKnown() {
        assertThat(SepaText.isReadable("Дрезден")).isFalse();
        assertThat(SepaText.isReadable("東京 7")).isTrue();
        assertThat(SepaText.isReadable(null)).isFalse();
    }

    @Test
    void aReferenceIsHandedOnUnchangedOrNotTaken() {
        assertThat(SepaText.isReference("AO-2026-00042")).isTrue();
        assertThat(SepaText.isReference("/AO")).isFalse();
        assertThat(SepaText.isReference("A//O")).isFalse();
        assertThat(SepaText.isReference("AÖ")).isFalse();
        assertThat(SepaText.isReference("A".repeat(36))).isFalse();
    }
}
