package de.dresden.smartparticipation.participation.module;

import static org.assertj.core.api.Assertions.assertThat;

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
