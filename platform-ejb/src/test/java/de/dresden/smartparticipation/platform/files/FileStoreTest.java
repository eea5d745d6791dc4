package de.dresden.smartparticipation.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Fault;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.testing.LocalTransactions;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

    private static final Subject CASE = new Subject("contribution", 7, "BE-7");
    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

    @TempDir
    private Path directory;

    private LocalTransactions transactions;
    private DataSource database;
    private FileStore store;

    @BeforeEach
    void makeAStore() {
        transactions = new LocalTransactions(TestDatabase.fresh());
        database = transactions.dataSource();
        store = store(new FileSettings(directory, 1000, 1500));
    }

    @Test
    void a_file_reads_back_as_it_was_kept() throws IOException {
        StoredFile file = store.keep(bytes("a;b\n1;2\n"), "C:\\Listen\\Beiträge.CSV", CASE, FileKind.TABLES);
        assertThat(file.name()).isEqualTo("Beiträge.CSV");
        assertThat(file.mediaType()).isEqualTo("text/csv");
        assertThat(read(file.id())).isEqualTo("a;b\n1;2\n");
        assertThat(store.of(CASE)).containsExactly(file);
    }

    @Test
    void the_same_content_lies_on_the_disk_once() throws IOException {
        store.keep(bytes("same"), "a.txt", CASE, Set.of(FileKind.TEXT));
        store.keep(bytes("same"), "b.txt", CASE, Set.of(FileKind.TEXT));
        assertThat(contents()).hasSize(1);
        assertThat(store.of(CASE)).hasSize(2);
    }

    @Test
    void what_is_not_as_its_name_says_is_refused_with_the_fitting_sentence_and_leaves_nothing() throws IOException {
        assertRefused("platform.files.empty", () -> store.keep(bytes(""), "a.csv", CASE, FileKind.TABLES));
        assertRefused("platform.files.kind", () -> store.keep(bytes("MZ"), "a.exe", CASE, FileKind.ATTACHMENTS));
        assertRefused("platform.files.kind", () -> store.keep(bytes("x"), "a", CASE, FileKind.ATTACHMENTS));
        assertRefused("platform.files.content", () -> store.keep(bytes("MZ"), "a.pdf", CASE, FileKind.ATTACHMENTS));
        assertRefused("platform.files.content", () -> store.keep(bytes("a\u0000b"), "a.csv", CASE, FileKind.TABLES));
        assertRefused("platform.files.content", () -> store.keep(zip("a.txt"), "a.xlsx", CASE, FileKind.TABLES));
        assertRefused("platform.files.protected", () -> store.keep(ole(), "a.xlsx", CASE, FileKind.TABLES));
        assertRefused(
                "platform.files.too-large", () -> store.keep(bytes("x".repeat(1001)), "a.txt", CASE, FileKind.TABLES));
        assertThat(everything()).isEmpty();
        assertThat(store.of(CASE)).isEmpty();
    }

    @Test
    void an_office_document_is_known_by_its_parts() {
        StoredFile file = store.keep(zip("[Content_Types].xml", "xl/workbook.xml"), "a.xlsx", CASE, FileKind.TABLES);
        assertThat(FileKind.ofMediaType(file.mediaType())).hasValue(FileKind.XLSX);
    }

    @Test
    void text_in_utf_16_is_text() {
        byte[] utf16 = "Nummer;Titel\n1;Radweg\n".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        assertThat(store.keep(new ByteArrayInputStream(utf16), "a.csv", CASE, FileKind.TABLES)
                        .size())
                .isEqualTo(utf16.length);
    }

    @Test
    void a_case_has_a_quota() {
        store.keep(bytes("x".repeat(900)), "a.txt", CASE, FileKind.TABLES);
        assertRefused("platform.files.quota", () -> store.keep(bytes("y".repeat(700)), "b.txt", CASE, FileKind.TABLES));
    }

    @Test
    void a_damaged_or_missing_content_is_not_given_out() throws IOException {
        StoredFile file = store.keep(bytes("right"), "a.txt", CASE, FileKind.TABLES);
        Files.writeString(contents().get(0), "wrong");
        assertRefused("platform.files.damaged", () -> store.open(file.id()));
        Files.delete(contents().get(0));
        assertRefused("platform.files.damaged", () -> store.open(file.id()));
    }

    @Test
    void a_full_disk_has_its_own_sentence() {
        IOException full = org.assertj.core.api.Assertions.catchThrowableOfType(
                IOException.class, () -> Files.writeString(Path.of("/dev/full"), "x"));
        assertThat(new FileVault(directory, 0).failure(full)).isInstanceOf(Refused.class);
        FileVault reserved = new FileVault(directory, Long.MAX_VALUE);
        assertRefused("platform.files.disk-full", reserved::aside);
    }

    @Test
    void a_writing_that_fails_leaves_no_file() throws IOException {
        assertThatThrownBy(() -> store.write("a.csv", FileKind.CSV, CASE, out -> {
                    out.write("half".getBytes(UTF_8));
                    throw new IllegalStateException("broke");
                }))
                .hasMessage("broke");
        assertThat(everything()).isEmpty();
    }

    @Test
    void a_file_kept_in_a_transaction_that_fails_does_not_count() {
        transactions.begin();
        store.keep(bytes("gone"), "a.txt", CASE, FileKind.TABLES);
        transactions.rollback();
        assertThat(store.of(CASE)).isEmpty();
    }

    @Test
    void content_without_a_row_is_cleared_after_a_day_and_not_before() throws IOException {
        StoredFile kept = store.keep(bytes("kept"), "a.txt", CASE, FileKind.TABLES);
        StoredFile dropped = store.keep(bytes("dropped"), "b.txt", CASE, FileKind.TABLES);
        store.delete(dropped.id());
        FileSettings settings = new FileSettings(directory, 1000, 1500);
        FileTransaction transaction = new FileTransaction(transactions.registry());
        assertThat(new FileClearing(database, settings, transaction, at(NOW.plus(Duration.ofHours(23)))).clear())
                .isZero();
        assertThat(new FileClearing(database, settings, transaction, at(NOW.plus(Duration.ofHours(25)))).clear())
                .isEqualTo(1);
        assertThat(read(kept.id())).isEqualTo("kept");
        assertThat(contents()).hasSize(1);
    }

    @Test
    void content_that_is_about_to_be_used_again_is_not_cleared() throws Exception {
        store.delete(store.keep(bytes("again"), "a.txt", CASE, FileKind.TABLES).id());
        Files.setLastModifiedTime(contents().get(0), FileTime.from(NOW.minus(Duration.ofDays(3))));
        transactions.begin();
        new FileTable(database.getConnection())
                .hold(contents().get(0).getFileName().toString());
        FileClearing clearing = new FileClearing(
                database,
                new FileSettings(directory, 1000, 1500),
                new FileTransaction(transactions.registry()),
                at(NOW.plus(Duration.ofDays(1))));
        Thread other = new Thread(clearing::clear);
        other.start();
        other.join();
        assertThat(contents()).hasSize(1);
        transactions.rollback();
    }

    private FileStore store(FileSettings settings) {
        return new FileStore(database, settings, new FileTransaction(transactions.registry()), at(NOW));
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    private String read(long id) throws IOException {
        try (InputStream content = store.open(id)) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }

    private List<Path> contents() throws IOException {
        return everything().stream()
                .filter(path -> path.getFileName().toString().length() == 64)
                .toList();
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static InputStream ole() {
        return new ByteArrayInputStream(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4});
    }

    private static InputStream zip(String... entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(1);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static void assertRefused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.reason().key()).isEqualTo(key));
    }
}
