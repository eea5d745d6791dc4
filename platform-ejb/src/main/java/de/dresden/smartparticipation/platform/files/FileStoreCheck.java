package de.dresden.smartparticipation.platform.files;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * Compares at every start the directory of contents with the database: both carry the same mark. A node whose directory is
 * not the one that the others use, or was left behind, does not start.
 */
@Dependent
class FileStoreCheck {

    private static final String MARK = "store-id";

    @Inject
    private FileSettings settings;

    @Inject
    private Sql sql;

    FileStoreCheck() {}

    FileStoreCheck(FileSettings settings, Sql sql) {
        this.settings = settings;
        this.sql = sql;
    }

    void compare(@Observes @Priority(10) Beginning beginning) {
        check();
    }

    void check() {
        Path root = settings.vault().root();
        if (settings.shared() && !settings.isNamed()) {
            throw new IllegalStateException("Several nodes need one shared directory for files: set sp.files.dir.");
        }
        try {
            Files.createDirectories(root);
            compare(root.resolve(MARK));
        } catch (IOException failure) {
            throw new UncheckedIOException("The directory for files cannot be used: " + root, failure);
        }
    }

    private void compare(Path mark) throws IOException {
        Optional<String> known = sql.first("select id from platform.file_store", row -> row.text("id"));
        if (known.isEmpty()) {
            String id = Files.exists(mark)
                    ? Files.readString(mark)
                    : UUID.randomUUID().toString();
            sql.update("insert into platform.file_store (id) values (?) on conflict do nothing", id);
            write(mark, id);
        } else if (!Files.exists(mark) && !settings.shared() && isEmpty()) {
            write(mark, known.get());
        } else if (!Files.exists(mark) || !Files.readString(mark).equals(known.get())) {
            throw new IllegalStateException("The directory " + mark.getParent()
                    + " does not hold the files of this database. Set sp.files.dir to the one that does.");
        }
    }

    private boolean isEmpty() {
        return sql.first("select id from platform.file limit 1", row -> row.number("id"))
                .isEmpty();
    }

    private static void write(Path mark, String id) throws IOException {
        try {
            Files.createFile(mark);
            Files.writeString(mark, id);
        } catch (FileAlreadyExistsException there) {
            // Another node, or an earlier start, was faster.
        }
    }
}
