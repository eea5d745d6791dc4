package de.dresden.smartparticipation.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarArchiveTest {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream tar = new ByteArrayOutputStream();

    @Test
    void files_keep_content_and_executable_bit_and_links_stay_links() throws IOException {
        entry("bin/tool", "0000755", '0', "", "#!/bin/sh\n");
        entry("lib/text", "0000644", '0', "", "x".repeat(700));
        entry("lib/link", "0000777", '2', "text", "");

        unpack();

        assertThat(directory.resolve("bin/tool")).isExecutable().hasContent("#!/bin/sh\n");
        assertThat(Files.isExecutable(directory.resolve("lib/text"))).isFalse();
        assertThat(directory.resolve("lib/link")).isSymbolicLink().hasContent("x".repeat(700));
    }

    @Test
    void an_entry_that_points_outside_is_refused() throws IOException {
        entry("../outside", "0000644", '0', "", "x");

        assertThatThrownBy(this::unpack).isInstanceOf(IOException.class);
        assertThat(directory.resolveSibling("outside")).doesNotExist();
    }

    @Test
    void an_archive_that_ends_too_early_is_refused() throws IOException {
        entry("file", "0000644", '0', "", "x".repeat(600));
        byte[] whole = tar.toByteArray();

        assertThatThrownBy(() -> new TarArchive(new ByteArrayInputStream(whole, 0, 700)).unpack(directory))
                .isInstanceOf(IOException.class);
    }

    private void unpack() throws IOException {
        tar.write(new byte[1024]);
        new TarArchive(new ByteArrayInputStream(tar.toByteArray())).unpack(directory);
    }

    private void entry(String name, String mode, char type, String link, String content) throws IOException {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 100, mode);
        put(header, 124, String.format("%011o", content.length()));
        header[156] = (byte) type;
        put(header, 157, link);
        tar.write(header);
        tar.write(content.getBytes(StandardCharsets.UTF_8));
        tar.write(new byte[(512 - content.length() % 512) % 512]);
    }

    private static void put(byte[] header, int offset, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, offset, bytes.length);
    }
}
