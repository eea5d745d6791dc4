package de.dresden.smartparticipation.platform.persondata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.files.TestFiles;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks for the own data gets the files too, not their names alone. */
class PersonArchiveTest {

    private static final Instant NOW = Instant.parse("2026-11-17T08:00:00Z");
    private static final Subject CASE = new Subject("contribution", 7, "BE-2026-00007");

    @Test
    void two_files_of_one_name_are_both_in_it_beside_the_data(@TempDir Path directory) throws IOException {
        FileStore store = TestFiles.in(directory, TestDatabase.fresh(), Clock.fixed(NOW, ZoneOffset.UTC));
        StoredFile first = store.keep(bytes("one"), "brief.txt", CASE, Set.of(FileKind.TEXT));
        StoredFile second = store.keep(bytes("two"), "brief.txt", CASE, Set.of(FileKind.TEXT));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new PersonArchive(store)
                .write(new PersonFile("erika@example.org", List.of(), NOW), List.of(first, second), Locale.GERMAN, out);

        Map<String, String> entries = entries(out.toByteArray());
        assertThat(entries)
                .containsOnlyKeys(
                        "meine-daten.pdf",
                        "meine-daten.json",
                        "BE-2026-00007/" + first.id() + "-brief.txt",
                        "BE-2026-00007/" + second.id() + "-brief.txt")
                .containsEntry("BE-2026-00007/" + first.id() + "-brief.txt", "one")
                .containsEntry("BE-2026-00007/" + second.id() + "-brief.txt", "two");
        assertThat(entries.get("meine-daten.pdf")).startsWith("%PDF");
        assertThat(entries.get("meine-daten.json")).contains("erika@example.org");
    }

    @Test
    void no_name_leads_out_of_the_archive_or_hides_another(@TempDir Path directory) throws IOException {
        FileStore store = TestFiles.in(directory, TestDatabase.fresh(), Clock.fixed(NOW, ZoneOffset.UTC));
        StoredFile kept = store.keep(bytes("one"), "brief.txt", CASE, Set.of(FileKind.TEXT));
        StoredFile hostile = named(kept, "../../x\\y:z.txt", "..");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new PersonArchive(store)
                .write(
                        new PersonFile("erika@example.org", List.of(), NOW),
                        List.of(kept, hostile, kept),
                        Locale.GERMAN,
                        out);

        assertThat(entries(out.toByteArray()))
                .containsOnlyKeys(
                        "meine-daten.pdf",
                        "meine-daten.json",
                        "BE-2026-00007/" + kept.id() + "-brief.txt",
                        "_/" + kept.id() + "-__.._x_y_z.txt");
    }

    private static StoredFile named(StoredFile file, String name, String reference) {
        return new StoredFile(
                file.id(),
                name,
                file.mediaType(),
                file.size(),
                file.hash(),
                null,
                file.uploadedAt(),
                new Subject("statement", 7, reference));
    }

    private static ByteArrayInputStream bytes(String content) {
        return new ByteArrayInputStream(content.getBytes(UTF_8));
    }

    private static Map<String, String> entries(byte[] archive) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return entries;
    }
}
