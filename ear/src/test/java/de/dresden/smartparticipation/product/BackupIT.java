package de.dresden.smartparticipation.product;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.product.RunningProduct.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("full")
class BackupIT {

    @Test
    void a_backup_of_the_running_product_can_be_restored_whole() throws IOException {
        RunningProduct product = RunningProduct.shared();
        Path backup = RunningProduct.newDirectory("backup").resolveSibling("backup.zip");
        Outcome written = RunningProduct.run(
                "--backup", backup.toString(), "--data-dir", product.directory().toString());
        assertThat(written.exitCode()).as(written.console()).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");

        Path empty = RunningProduct.newDirectory("restored");
        Outcome restored = RunningProduct.run("--restore", backup.toString(), "--data-dir", empty.toString());
        assertThat(restored.exitCode()).as(restored.console()).isZero();

        Path again = backup.resolveSibling("again.zip");
        Outcome second = RunningProduct.run("--backup", again.toString(), "--data-dir", empty.toString());
        assertThat(second.exitCode()).as(second.console()).isZero();
        assertThat(content(again)).isEqualTo(content(backup));
        assertThat(content(backup)).containsKeys("database/platform.account", "database/platform.audit_entry");

        Outcome refused = RunningProduct.run("--restore", backup.toString(), "--data-dir", empty.toString());
        assertThat(refused.exitCode()).isEqualTo(20);
        assertThat(refused.console()).contains("--force").hasLineCount(1);
        Outcome forced = RunningProduct.run("--restore", backup.toString(), "--force", "--data-dir", empty.toString());
        assertThat(forced.exitCode()).as(forced.console()).isZero();
    }

    @Test
    void something_else_is_no_backup() throws IOException {
        Path file = Files.writeString(Files.createTempFile("no", ".zip"), "no backup");
        Outcome outcome = RunningProduct.run(
                "--restore",
                file.toString(),
                "--data-dir",
                RunningProduct.newDirectory("none").toString());
        assertThat(outcome.exitCode()).isEqualTo(20);
        assertThat(outcome.console()).hasLineCount(1);
    }

    /** Name and checksum of every part; rows of a table come in any order, so their sum counts. */
    private static Map<String, Long> content(Path file) throws IOException {
        Map<String, Long> content = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    content.put(
                            entry.getName(), sumOfLines(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)));
                }
            }
        }
        return content;
    }

    private static long sumOfLines(String text) {
        return text.lines()
                .mapToLong(line -> {
                    CRC32 sum = new CRC32();
                    sum.update(line.getBytes(StandardCharsets.ISO_8859_1));
                    return sum.getValue();
                })
                .sum();
    }
}
