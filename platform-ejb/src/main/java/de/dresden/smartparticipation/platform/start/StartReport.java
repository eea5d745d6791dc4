package de.dresden.smartparticipation.platform.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands lines to the launcher's console through a file it named; they hold passwords, so never through the log. On a
 * server without the launcher the file stays in the data directory, and the log says where.
 */
@Dependent
class StartReport {

    private static final Logger LOG = Logger.getLogger(StartReport.class.getName());

    @Inject
    @ConfigProperty(name = "sp.start.report")
    private Optional<String> named;

    @Inject
    @ConfigProperty(name = "sp.data.dir", defaultValue = "smart-participation-data")
    private String directory;

    void write(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Path file = named.map(Path::of)
                .orElseGet(() -> Path.of(directory, "start-report.txt").toAbsolutePath());
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (named.isEmpty()) {
            LOG.log(Level.WARNING, "The first passwords stand in {0}; read the file and delete it.", file);
        }
    }
}
