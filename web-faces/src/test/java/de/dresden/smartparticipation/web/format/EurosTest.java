package de.dresden.smartparticipation.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EurosTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "5|500",
                "1234,5|123450",
                "1.234,50|123450",
                "1.234|123400",
                "1.234.567|123456700",
                "12.5|1250",
                "1234.50|123450",
                "10.000 €|1000000",
                "999999999,99|99999999999"
            })
    void amountsAreReadAsTheyAreTyped(String typed, long cents) {
        assertThat(Euros.cents(typed)).hasValue(cents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "viel", "-5", "1,234.50", "1,2,3", "12,345", "1234567890", "1.23.4"})
    void whatIsNoAmountIsNotRead(String typed) {
        assertThat(Euros.cents(typed)).isEmpty();
    }
}
