package de.dresden.smartparticipation.participation.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Schreiben Sie an anna.muster@example.org, bitte.|EMAIL|anna.muster@example.org",
                "Erreichbar: anna(at)example.org|EMAIL|anna(at)example.org",
                "max.muster @ example.org|EMAIL|max.muster @ example.org",
                "ÄNNE@Bürger-Haus.example.org!|EMAIL|ÄNNE@Bürger-Haus.example.org",
                "Rufen Sie 0351 488-2391 an.|PHONE|0351 488-2391",
                "Mobil +49 171 2345678|PHONE|+49 171 2345678",
                "Konto DE89 3704 0044 0532 0130 00 danke|IBAN|DE89 3704 0044 0532 0130 00",
                "Konto DE89370400440532013000.|IBAN|DE89370400440532013000"
            })
    void what_names_a_person_is_pointed_out(String text, PersonalDatum kind, String passage) {
        assertThat(PersonalData.in(text)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(text.substring(found.start(), found.end())).isEqualTo(passage);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die B 173 und die S 177 sind 2026 gesperrt.",
                "Zwischen 01097 und 01309 fehlen 250 m Radweg.",
                "DE89 3704 0044 0532 0130 01 hat falsche Prüfziffern.",
                "Um 16:30 Uhr am 21.11.2026 war Stau."
            })
    void what_only_looks_like_it_is_left_alone(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    /** The longest text there may be, made to cost time: one such letter must not stop the queue for everybody. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "@", "a@", "a@a.", "a.", "1 ", "DE12 ", "+49 ", "0351-", "(at)", "a b "})
    void no_text_takes_long(String again) {
        String text = again.repeat(20_000 / again.length());

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> MarkedWord.of(text, null));
    }

    @Test
    void the_words_in_a_row_are_the_text_and_each_knows_what_it_belongs_to() {
        String text = "Bitte an anna@example.org,\n\nGruß";

        List<MarkedWord> words = MarkedWord.of(text, null);

        StringBuilder whole = new StringBuilder();
        words.forEach(word -> whole.append(word.text()).append(word.gap()));
        assertThat(whole).hasToString(text);
        assertThat(words).extracting(MarkedWord::found).containsExactly(null, null, PersonalDatum.EMAIL, null);
    }
}
