package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps a list of signatures with its statement, as a scan or as a table, and reads it where it is one. */
@Dependent
class SignatureFiles {

    @Inject
    private FileStore files;

    /**
     * A list that was kept.
     *
     * @param hash its SHA-256
     * @param rows its persons, a line each; none where it is a scan
     */
    record KeptList(String hash, String rows) {}

    /** @throws de.dresden.smartparticipation.platform.fault.Refused where the file cannot be taken or read */
    KeptList keep(InputStream content, String name, Subject statement) {
        Path copy = null;
        try {
            copy = Files.createTempFile("signatures", ".list");
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            StoredFile stored;
            try (InputStream again = Files.newInputStream(copy)) {
                stored = files.keep(again, name, statement, FileKind.ATTACHMENTS);
            }
            boolean table =
                    FileKind.named(name).filter(FileKind.TABLES::contains).isPresent();
            return new KeptList(stored.hash(), table ? SignatureTable.of(copy).rows() : "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            drop(copy);
        }
    }

    private static void drop(Path copy) {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
