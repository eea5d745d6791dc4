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
                "0,5|50",
                "1234,5|123450",
                "10.000|1000000",
                "1.250|125000",
                "10.000 €|1000000",
                "1.234,50|123450",
                "1,234.50|123450",
                "1 234,50|123450",
                "1.234.567|123456700",
                "1.234.567,89|123456789",
                "10.000,00 €|1000000",
                "12 Euro|1200",
                "999999999,99|99999999999"
            })
    void amountsAreReadAsTheyAreTypedInGerman(String typed, long cents) {
        assertThat(Euros.cents(typed, Locale.GERMAN)).isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.99|399",
                "12.5|1250",
                "10,000|1000000",
                "10,000.00|1000000",
                "1,234,567.89|123456789",
                "1.234,50|123450",
                "€ 1,250|125000"
            })
    void amountsAreReadAsTheyAreTypedInEnglish(String typed, long cents) {
        assertThat(Euros.cents(typed, Locale.ENGLISH)).isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|10.00|separator",
                "de|3.9|separator",
                "de|3,999|separator",
                "en|3,99|separator",
                "en|1.250|separator",
                "de|0,999|too-fine",
                "de|0.999|too-fine",
                "de|1234.567|too-fine",
                "de|1.234,567|too-fine",
                "de|12,3456|too-fine",
                "de|-5|negative",
                "de|-10.000|negative",
                "de|viel|unreadable",
                "de|1,2,3|unreadable",
                "de|1.23.4|unreadable",
                "de|''|unreadable"
            })
    void whatCannotBeMeantAsMoneyIsRefusedWithASentence(String language, String typed, String why) {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> Euros.cents(typed, Locale.forLanguageTag(language)));

        assertThat(refused.reasons()).singleElement().extracting("key").isEqualTo("web.number." + why);
        assertThat(Texts.german().text(refused)).doesNotStartWith("web.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"de|10.00|10,00", "de|3.9|3,9", "de|3,999|3999,00", "en|3,99|3.99", "en|1.250|1250.00"})
    void theSentenceShowsWhatToTypeInstead(String language, String typed, String instead) {
        Locale locale = Locale.forLanguageTag(language);
        Refused refused = catchThrowableOfType(Refused.class, () -> Euros.cents(typed, locale));

        assertThat(Texts.in(locale).text(refused)).contains(typed).contains(" " + instead + ";");
    }

    @Test
    void whatIsShownCanBeTypedAgain() {
        assertThat(Euros.typed(125_000, Locale.GERMAN)).isEqualTo("1250,00");
        assertThat(Euros.typed(399, Locale.ENGLISH)).isEqualTo("3.99");
        assertThat(Euros.cents(Euros.typed(399, Locale.ENGLISH), Locale.ENGLISH))
                .isEqualTo(399);
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
