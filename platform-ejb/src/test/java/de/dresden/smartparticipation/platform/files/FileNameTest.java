package de.dresden.smartparticipation.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void paths_and_what_could_deceive_are_taken_off() {
        assertThat(FileName.of("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.of("C:\\Daten\\Beiträge.csv")).isEqualTo("Beiträge.csv");
        assertThat(FileName.of("a\r\nb\".csv")).isEqualTo("a__b_.csv");
        assertThat(FileName.of("rechnung\u202Efdp.exe")).isEqualTo("rechnung_fdp.exe");
        assertThat(FileName.of(".htaccess")).isEqualTo("htaccess");
    }

    @Test
    void there_is_always_a_name_and_it_is_not_too_long() {
        assertThat(FileName.of(null)).isEqualTo("datei");
        assertThat(FileName.of("///")).isEqualTo("datei");
        assertThat(FileName.of("x".repeat(500) + ".xlsx")).hasSize(150).endsWith(".xlsx");
    }
}
