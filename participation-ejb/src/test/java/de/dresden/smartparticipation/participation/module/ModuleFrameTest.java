package de.dresden.smartparticipation.participation.module;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.Texts;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ModuleFrameTest {

    @Test
    void who_reads_english_reads_the_english_words_and_a_screen_reader_is_told_so() {
        ModuleFrame frame = frame("Ideas and comments", "");
        assertThat(frame.titleIn("en")).isEqualTo("Ideas and comments");
        assertThat(frame.titleLanguage("en")).isEqualTo("en");
        assertThat(frame.titleIn("de")).isEqualTo("Ideen");
        assertThat(frame.titleLanguage("de")).isEqualTo("de");
    }

    @Test
    void without_english_words_the_german_ones_stand_for_them() {
        ModuleFrame frame = frame("Ideas and comments", "");
        assertThat(frame.introIn("en")).isEqualTo("Worum es geht");
        assertThat(frame.introLanguage("en")).isEqualTo("de");
    }

    @Test
    void a_refusal_names_it_in_the_language_of_who_reads() {
        Reason over = Reason.of(
                "participation.module.over", frame("Ideas and comments", "").name(), LocalDate.of(2026, 11, 20));

        assertThat(Texts.in(Locale.ENGLISH).text(over)).contains("“Ideas and comments” is over", "20 Nov 2026");
        assertThat(Texts.german().text(over)).contains("„Ideen“ ist beendet");
    }

    private static ModuleFrame frame(String titleEnglish, String introEnglish) {
        return new ModuleFrame(
                2,
                1,
                "BV-2026-001",
                ModuleKind.IDEAS,
                "Ideen",
                "Worum es geht",
                10,
                null,
                null,
                true,
                true,
                titleEnglish,
                introEnglish);
    }
}
