package de.dresden.smartparticipation.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WholeFileTest {

    private static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"));

    @Test
    void aFileIsWholeBeforeItIsSent() throws IOException {
        Path made = WholeFile.made(out -> out.write(new byte[] {1, 2, 3}));

        assertThat(Files.readAllBytes(made)).containsExactly(1, 2, 3);
        Files.delete(made);
    }

    @Test
    void whatIsRefusedHalfwayIsThrownOnAndLeavesNoFile() throws IOException {
        long before = left();

        assertThatThrownBy(() -> WholeFile.made(out -> {
                    out.write(1);
                    throw new Refused(Reason.of("web.number.negative", "-1"));
                }))
                .isInstanceOf(Refused.class);
        assertThat(left()).isEqualTo(before);
    }

    private static long left() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith("sp-answer-"))
                    .count();
        }
    }
}
