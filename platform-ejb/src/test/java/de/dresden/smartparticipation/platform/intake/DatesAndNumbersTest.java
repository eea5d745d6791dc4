package de.dresden.smartparticipation.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesAndNumbersTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "14.09.2017 ~ 2017-09-13T22:00:00Z",
                "4.9.17 ~ 2017-09-03T22:00:00Z",
                "14.09.2017 10:15 ~ 2017-09-14T08:15:00Z",
                "14.09.2017, 10:15:30 Uhr ~ 2017-09-14T08:15:30Z",
                "2017-12-24 ~ 2017-12-23T23:00:00Z",
                "2017-12-24 18:00 ~ 2017-12-24T17:00:00Z",
                "2017-12-24T18:00:00.123Z ~ 2017-12-24T18:00:00Z",
                "2017-12-24T18:00:00+02:00 ~ 2017-12-24T16:00:00Z",
                "2017-12-24T18:00-0500 ~ 2017-12-24T23:00:00Z",
                "42992 ~ 2017-09-13T22:00:00Z",
                "42992.427083333336 ~ 2017-09-14T08:15:00Z",
                "42992,5 ~ 2017-09-14T10:00:00Z"
            })
    void dates_as_people_and_programs_write_them(String text, Instant expected) {
        assertThat(DateText.instant(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29.02.2017",
                "32.01.2017",
                "1.13.2017",
                "01.01.1899",
                "01.01.2101",
                "14.09.2017 24:01",
                "2017-9-1",
                "123456",
                "4299",
                "",
                "14.09.",
                "99999999999999999999.01.2017"
            })
    void what_is_no_date(String text) {
        assertThat(DateText.instant(text)).isNull();
    }

    @Provide
    Arbitrary<LocalDateTime> minutes() {
        LocalDateTime first = LocalDateTime.of(1955, 1, 1, 0, 0);
        return Arbitraries.longs().between(0, 60L * 24 * 365 * 140).map(first::plusMinutes);
    }

    @Property
    void every_minute_is_read_back_from_each_way_to_write_it(@ForAll("minutes") LocalDateTime minute) {
        Instant instant = minute.atZone(BERLIN).toInstant();
        BigDecimal serial =
                BigDecimal.valueOf(ChronoUnit.MINUTES.between(LocalDateTime.of(1899, 12, 30, 0, 0), minute) / 1440.0);

        assertThat(DateText.instant(
                        DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").format(minute)))
                .isEqualTo(instant);
        assertThat(DateText.instant(minute.toString())).isEqualTo(instant);
        assertThat(DateText.instant(instant.toString())).isEqualTo(instant);
        assertThat(DateText.instant(serial.toPlainString())).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "1234,5 ~ 1234.5",
                "1.234,5 ~ 1234.5",
                "1.234.567 ~ 1234567",
                "1,234.5 ~ 1234.5",
                "1234.5 ~ 1234.5",
                "-0,5 ~ -0.5",
                "12 500 ~ 12500",
                "99,90 € ~ 99.90",
                "1.5E3 ~ 1500"
            })
    void numbers_as_people_and_programs_write_them(String text, BigDecimal expected) {
        assertThat(NumberText.number(text)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eins", "1,2,3", "1.2.3", "12.34,5", "1e999", "--1", "1-2", "NaN", "0x10"})
    void what_is_no_number(String text) {
        assertThat(NumberText.number(text)).isNull();
    }

    @Property
    void every_number_is_read_back_in_german_and_plain(@ForAll BigDecimal any) {
        BigDecimal number = any.setScale(2, java.math.RoundingMode.HALF_UP);
        String german = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.GERMAN)).format(number);

        if (german.length() <= 40) {
            assertThat(NumberText.number(german)).isEqualByComparingTo(number);
            assertThat(NumberText.number(number.toPlainString())).isEqualByComparingTo(number);
        }
    }
}
