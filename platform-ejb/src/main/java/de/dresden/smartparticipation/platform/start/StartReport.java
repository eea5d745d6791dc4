package de.dresden.smartparticipation.platform.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands lines to the launcher's console through a file it named; they hold passwords, so never through the log. */
@Dependent
class StartReport {

    private static final Logger LOG = Logger.getLogger(StartReport.class.getName());

    @Inject
    @ConfigProperty(name = "sp.start.report")
    private Optional<String> file;

    void write(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        if (file.isEmpty()) {
            LOG.warning("There are start messages, but sp.start.report names no file for them.");
            return;
        }
        try {
            Files.write(Path.of(file.get()), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
