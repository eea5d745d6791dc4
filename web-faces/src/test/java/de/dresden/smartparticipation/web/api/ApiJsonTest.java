package de.dresden.smartparticipation.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.redemption.NewRedemption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiJsonTest {

    private static final String LONG_NUMBER = "9".repeat(2_000);

    record Sample(String text, Integer metres, Long cents, Mode mode, Instant at, LocalDate day, Boolean yes) {}

    @Test
    void whatFitsIsRead() throws JsonProcessingException {
        Sample read = ApiJson.mapper()
                .readValue(
                        "{\"text\":\"5\",\"metres\":5,\"cents\":null,\"mode\":\"TRAM\",\"at\":\"2026-10-01T08:00:00Z\","
                                + "\"day\":\"2026-10-01\",\"yes\":true}",
                        Sample.class);
        assertThat(read)
                .isEqualTo(new Sample(
                        "5",
                        5,
                        null,
                        Mode.TRAM,
                        Instant.parse("2026-10-01T08:00:00Z"),
                        LocalDate.of(2026, 10, 1),
                        true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"metres\":1.5} | “metres” must be a whole number, without decimals and not as a text.",
                "{\"metres\":1.0} | “metres” must be a whole number, without decimals and not as a text.",
                "{\"cents\":460.99} | “cents” must be a whole number, without decimals and not as a text.",
                "{\"cents\":1e400} | “cents” must be a whole number, without decimals and not as a text.",
                "{\"metres\":\"5\"} | “metres” must be a whole number, without decimals and not as a text.",
                "{\"metres\":true} | “metres” must be a whole number, without decimals and not as a text.",
                "{\"metres\":99999999999} | “metres” must be a whole number, without decimals and not as a text.",
                "{\"text\":5} | “text” must be a text.",
                "{\"text\":1.5} | “text” must be a text.",
                "{\"text\":false} | “text” must be a text.",
                "{\"text\":[]} | “text” must be a text.",
                "{\"yes\":\"true\"} | “yes” does not know this value; possible are true, false.",
                "{\"yes\":1} | “yes” does not know this value; possible are true, false.",
                "{\"at\":\"2026-10-01T08:00:00\"} | “at” must be a time with its zone, as 2026-12-31T08:15:00Z.",
                "{\"at\":5} | “at” must be a time with its zone, as 2026-12-31T08:15:00Z.",
                "{\"day\":\"1.10.2026\"} | “day” must be a day, as 2026-12-31.",
                "{\"metres\":1,\"metres\":2} | "
                        + "The content is no readable JSON (line 1); a property that stands twice makes it unreadable, too.",
                "{\"metres\":1} x | "
                        + "The content is no readable JSON (line 1); a property that stands twice makes it unreadable, too.",
                "{\"wat\":1} | The property “wat” does not exist; possible are at, cents, day, metres, mode, text, yes.",
            })
    void whatDoesNotFitIsToldWithItsPlace(String json, String sentence) {
        assertThat(told(json, Sample.class)).isEqualTo(sentence);
    }

    @Test
    void anUnknownModeIsToldWithTheKnownOnes() {
        assertThat(told("{\"mode\":\"ROCKET\"}", Sample.class))
                .startsWith("“mode” does not know this value; possible are WALK, BICYCLE, ");
        assertThat(told("{\"mode\":0}", Sample.class)).startsWith("“mode” does not know this value");
    }

    @Test
    void aNumberOfTwoThousandDigitsIsTold() {
        String sentence = "A number, a text or a nesting is too long.";
        assertThat(told("{\"metres\":" + LONG_NUMBER + "}", Sample.class)).isEqualTo(sentence);
        assertThat(told("{\"metres\":1." + LONG_NUMBER + "}", Sample.class))
                .isEqualTo("A number, a text or a nesting is too long.");
        assertThat(told("{\"taler\":" + LONG_NUMBER + "}", NewRedemption.class)).contains("too long");
    }

    @Test
    void aNumberThatIsLeftOutIsNotZero() {
        assertThat(told("{\"id\":\"a\",\"offer\":\"AG-2026-0001\"}", NewRedemption.class))
                .isEqualTo("“taler” is missing.");
        assertThat(told("{\"id\":\"a\",\"offer\":\"AG-2026-0001\",\"taler\":null}", NewRedemption.class))
                .isEqualTo("“taler” is missing.");
    }

    @Test
    void oneOfManyIsFound() {
        String trips = "{\"trips\":[{\"id\":\"a\"},{\"id\":\"b\",\"metres\":\"far\"}]}";
        assertThat(told(trips, TripsResource.Batch.class)).startsWith("“trips[1].metres” must be a whole number");
    }

    private static String told(String json, Class<?> type) {
        JsonProcessingException failure = catchThrowableOfType(
                JsonProcessingException.class, () -> ApiJson.mapper().readValue(json, type));
        assertThat(failure).as(json).isNotNull();
        return Problems.causes(List.of(JsonFault.of(failure)), Locale.ENGLISH)
                .get(0)
                .text();
    }

    @Test
    void aTripOfATrillionMetresIsAsWrongAsOneOfFiveMillionAndOne() throws JsonProcessingException {
        for (String metres : List.of("1000000000000", "1" + "0".repeat(40), "5000001")) {
            assertThat(ApiJson.mapper()
                            .readValue("{\"id\":\"a\",\"metres\":" + metres + "}", NewTripJson.class)
                            .trip()
                            .metres())
                    .as(metres)
                    .isGreaterThan(5_000_000);
        }
        assertThat(new NewTripJson("a", "TRAM", null, "2026-10-01T10:15:00+02:00", null, null, null)
                        .trip()
                        .start())
                .isEqualTo(Instant.parse("2026-10-01T08:15:00Z"));
    }
}
