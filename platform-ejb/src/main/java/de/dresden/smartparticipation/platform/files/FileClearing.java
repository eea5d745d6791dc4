package de.dresden.smartparticipation.platform.files;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Clears away uploads that nobody attached, contents that no row names and parts that were never finished, all of them a
 * day old. A content that a running transaction is about to name again is left alone.
 */
@Dependent
class FileClearing {

    private static final Logger LOG = Logger.getLogger(FileClearing.class.getName());
    private static final Duration AGE = Duration.ofDays(1);

    @Inject
    private DataSource database;

    @Inject
    private FileSettings settings;

    @Inject
    private FileTransaction transaction;

    @Inject
    private Clock clock;

    FileClearing() {}

    FileClearing(DataSource database, FileSettings settings, FileTransaction transaction, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return contents and parts that are gone now */
    int clear() {
        Instant limit = clock.instant().minus(AGE);
        transaction.in(database, connection -> new FileTable(connection).deleteUploadsBefore(limit));
        Path root = settings.vault().root();
        if (!Files.isDirectory(root)) {
            return 0;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            List<Path> old = paths.filter(Files::isRegularFile)
                    .filter(path -> isOlder(path, limit))
                    .toList();
            return (int) old.stream().filter(this::clear).count();
        } catch (IOException failure) {
            LOG.log(Level.WARNING, failure, () -> root + " could not be searched for what is not needed.");
            return 0;
        }
    }

    private boolean clear(Path path) {
        String name = path.getFileName().toString();
        if (path.getParent().getFileName().toString().equals(FileVault.PARTS)) {
            FileVault.drop(path);
            return true;
        }
        if (!name.matches("[0-9a-f]{64}")) {
            return false;
        }
        return transaction.in(database, connection -> {
            FileTable files = new FileTable(connection);
            boolean unused = files.seize(name) && !files.isNamed(name);
            if (unused) {
                FileVault.drop(path);
            }
            return unused;
        });
    }

    private static boolean isOlder(Path path, Instant limit) {
        try {
            return Files.getLastModifiedTime(path).toInstant().isBefore(limit);
        } catch (IOException gone) {
            return false;
        }
    }
}
