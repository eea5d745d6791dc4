package de.dresden.smartparticipation.participation.intake;

import de.dresden.smartparticipation.platform.tables.TableShape;
import de.dresden.smartparticipation.platform.tables.TableSource;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A stored file laid out on disk to be read as a table; gone when it is closed. */
public final class ImportFile implements Closeable {

    private final Path path;

    public ImportFile(InputStream content) throws IOException {
        path = Files.createTempFile("import", ".table");
        try (content) {
            Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            close();
            throw failure;
        }
    }

    /** @param shape how to read it, or null: as it is recognised */
    public TableSource source(TableShape shape) throws IOException {
        return TableSource.open(path, shape);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
