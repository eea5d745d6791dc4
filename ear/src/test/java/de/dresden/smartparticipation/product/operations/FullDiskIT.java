package de.dresden.smartparticipation.product.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.api.Api.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The disk fills up while people work. It needs a small disk of its own; where none can be mounted it is skipped. */
@Tag("full")
class FullDiskIT {

    private static final int MEGABYTE = 1 << 20;
    private static final int MOST = 2_000;

    private final Random random = new Random(7);
    private Path disk;

    @BeforeEach
    void aSmallDisk() throws Exception {
        disk = Files.createDirectories(RunningProduct.newDirectory("disk"));
        assumeTrue(
                command("mount", "-t", "tmpfs", "-o", "size=1500m", "tmpfs", disk.toString()) == 0,
                "no small disk can be mounted here");
    }

    @AfterEach
    void away() throws Exception {
        command("umount", "-l", disk.toString());
    }

    @Test
    void what_does_not_fit_is_refused_with_a_sentence_and_what_was_acknowledged_is_there_after_the_next_start()
            throws Exception {
        int acknowledged;
        Path filler = disk.resolve("filler");
        RunningProduct product = RunningProduct.start(disk.resolve("data"), "--demo");
        Imports imports = Imports.of(product);

        fill(filler, 0);
        assertThat(write(imports, 0).text()).contains("platform.fault.disk-full", "kein Speicherplatz");
        assertThat(imports.api()
                        .upload(
                                "/consultations/" + imports.consultation() + "/imports",
                                "table.csv",
                                Imports.table("FULL-", 10))
                        .text())
                .contains("platform.files.disk-full");
        assertThat(product.get(product.url() + "/login.xhtml").statusCode())
                .as("reading goes on")
                .isEqualTo(200);

        Files.delete(filler);
        fill(filler, 12L * MEGABYTE);
        for (acknowledged = 0; acknowledged < MOST && accepted(imports, acknowledged + 1); acknowledged++) {
            // the database's own log finds no room in the end, and the database ends
        }
        assertThat(product.awaitEnd()).isEqualTo(15);
        assertThat(product.console()).last().asString().contains("voll", "nichts Gespeichertes ist verloren");

        Files.delete(filler);
        try (RunningProduct next = RunningProduct.start(disk.resolve("data"), "--demo")) {
            assertThat(next.asked("select count(*) from participation.contribution where title like 'Eng %'"))
                    .isIn("" + acknowledged, "" + (acknowledged + 1));
        }
    }

    private boolean accepted(Imports imports, int number) {
        try {
            return write(imports, number).status() == 201;
        } catch (RuntimeException gone) {
            return false;
        }
    }

    private Answer write(Imports imports, int number) {
        byte[] text = new byte[9_000];
        random.nextBytes(text);
        return imports.api()
                .post(
                        "/consultations/" + imports.consultation() + "/contributions",
                        Map.of(
                                "title",
                                "Eng " + number,
                                "text",
                                Base64.getEncoder().encodeToString(text),
                                "channel",
                                "LETTER",
                                "receivedAt",
                                "2026-11-20T10:00:00Z"));
    }

    /** Leaves so many bytes. */
    private static void fill(Path filler, long left) throws IOException {
        FileStore store = Files.getFileStore(filler.getParent());
        byte[] block = new byte[MEGABYTE / 4];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (store.getUsableSpace() > left) {
                out.write(block, 0, (int) Math.min(block.length, store.getUsableSpace() - left));
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("space");
        }
    }

    private static int command(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
