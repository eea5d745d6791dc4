package de.dresden.smartparticipation.rewards.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.intake.RowProblem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CodeReadingTest {

    @Test
    void the_first_column_holds_the_codes_whatever_stands_beside_it() {
        CodeReading read = read("Gutscheincode;gültig bis\r\n\"ABCD-1\";31.12.2026\r\nABCD-2;31.12.2026\r\n");
        assertThat(read.heading()).isEqualTo("Gutscheincode");
        assertThat(read.codes()).containsExactly("ABCD-1", "ABCD-2");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void a_file_without_a_heading_loses_no_code() {
        assertThat(read("ABCD\nEFGH\nIJKL\n").codes()).containsExactly("ABCD", "EFGH", "IJKL");
    }

    @Test
    void all_rows_that_hold_no_code_are_named_and_those_that_are_doubled_counted() {
        CodeReading read = read("code\nABCD-1\nÄÖÜ\nABCD-1\nAB\nABCD-2\n");
        assertThat(read.problems()).extracting(RowProblem::row).containsExactly(3L, 5L);
        assertThat(read.codes()).containsExactly("ABCD-1", "ABCD-2");
        assertThat(read.doubled()).isEqualTo(1);
    }

    @Test
    void a_picture_is_no_list_of_codes() {
        assertThatThrownBy(
                        () -> CodeReading.of(new ByteArrayInputStream(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1})))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> read("code\n")).isInstanceOf(Refused.class);
    }

    private static CodeReading read(String text) {
        return CodeReading.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
