package de.dresden.smartparticipation.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.web.language.Languages;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "2026-11-18, seit 3 Tagen, LATE",
        "2026-11-20, seit gestern, LATE",
        "2026-11-21, heute, WAIT",
        "2026-11-22, morgen, WAIT",
        "2026-11-23, in 2 Tagen, WAIT",
        "2026-11-27, in 6 Tagen, OPEN",
        ", ohne Frist, REST"
    })
    void aDeadlineIsSaidInWords(LocalDate lastDay, String words, Tone tone) {
        Deadline deadline = Deadline.of(lastDay, TODAY);

        assertThat(deadline.words(Languages.texts(Locale.GERMAN))).isEqualTo(words);
        assertThat(deadline.tone()).isEqualTo(tone);
    }

    @Test
    void englishReadersGetEnglishWords() {
        assertThat(Deadline.of(TODAY.plusDays(6), TODAY).words(Languages.texts(Locale.ENGLISH)))
                .isEqualTo("in 6 days");
    }
}
