package de.dresden.smartparticipation.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreCheckTest {

    @TempDir
    private Path directory;

    private Sql sql;

    @BeforeEach
    void makeADatabase() {
        sql = Sql.on(TestDatabase.fresh());
    }

    @Test
    void the_first_start_marks_directory_and_database_alike() throws IOException {
        check("a").check();
        check("a").check();
        assertThat(Files.readString(directory.resolve("a/store-id")))
                .isEqualTo(sql.first("select id from platform.file_store", row -> row.text("id"))
                        .orElseThrow());
    }

    @Test
    void a_node_with_another_directory_does_not_start_once_there_are_files() {
        check("a").check();
        keepAFile();
        assertThatThrownBy(() -> check("b").check()).hasMessageContaining("does not hold the files of this database");
    }

    @Test
    void a_moved_directory_without_any_file_is_taken() {
        check("a").check();
        check("b").check();
        keepAFile();
        check("b").check();
    }

    @Test
    void a_directory_of_another_database_is_refused() throws IOException {
        check("a").check();
        Files.createDirectories(directory.resolve("c"));
        Files.writeString(directory.resolve("c/store-id"), "somebody else's");
        assertThatThrownBy(() -> check("c").check()).isInstanceOf(IllegalStateException.class);
    }

    private FileStoreCheck check(String name) {
        return new FileStoreCheck(new FileSettings(directory.resolve(name), 1, 1), sql);
    }

    private void keepAFile() {
        sql.update(
                "insert into platform.file (id, name, media_type, size, hash, uploaded_at, subject_type, subject_id,"
                        + " subject_reference) values (1, 'a.txt', 'text/plain', 1, repeat('a', 64), ?, 'test', 1, 'T')",
                Instant.parse("2026-11-02T08:00:00Z"));
    }
}
