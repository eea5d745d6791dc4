package de.dresden.smartparticipation.web.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EurosTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "5|500",
                "3,99|399",
                "3.99|399",
                "0,5|50",
                "1234,5|123450",
                "1.234,50|123450",
                "1,234.50|123450",
                "1 234,50|123450",
                "1.234.567|123456700",
                "12.5|1250",
                "10.000,00 €|1000000",
                "12 Euro|1200",
                "999999999,99|99999999999"
            })
    void amountsAreReadAsTheyAreTyped(String typed, long cents) {
        assertThat(Euros.cents(typed)).isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.250|ambiguous",
                "3,999|ambiguous",
                "10.000 €|ambiguous",
                "0,999|too-fine",
                "1234.567|too-fine",
                "12,3456|too-fine",
                "-5|negative",
                "viel|unreadable",
                "1,2,3|unreadable",
                "1.23.4|unreadable",
                "''|unreadable"
            })
    void whatCanBeReadInTwoWaysOrIsNoAmountIsRefusedWithASentence(String typed, String why) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Euros.cents(typed));

        assertThat(refused.reasons()).singleElement().extracting("key").isEqualTo("web.number." + why);
        assertThat(Texts.german().text(refused)).doesNotStartWith("web.");
    }

    @Test
    void theSentenceShowsWhatToTypeInstead() {
        Refused refused = catchThrowableOfType(Refused.class, () -> Euros.cents("1.250"));

        assertThat(Texts.german().text(refused)).contains("„1.250“").contains("1250,00");
    }

    @Test
    void whatIsShownCanBeTypedAgain() {
        assertThat(Euros.typed(125_000, Locale.GERMAN)).isEqualTo("1250,00");
        assertThat(Euros.typed(399, Locale.ENGLISH)).isEqualTo("3.99");
        assertThat(Euros.cents(Euros.typed(399, Locale.ENGLISH))).isEqualTo(399);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"16000|16000", "16.000|16000", "16,000|16000", "1.250.000|1250000", "16 000|16000"})
    void wholeNumbersMayBeTypedAsThePagesPrintThem(String typed, long value) {
        assertThat(TypedNumber.read(typed, 0)).isEqualByComparingTo(Long.toString(value));
    }

    @ParameterizedTest
    @CsvSource({"16.00", "'1,5'", "-3"})
    void aWholeNumberHasNoDecimals(String typed) {
        assertThat(catchThrowableOfType(Refused.class, () -> TypedNumber.read(typed, 0)))
                .isNotNull();
    }
}
