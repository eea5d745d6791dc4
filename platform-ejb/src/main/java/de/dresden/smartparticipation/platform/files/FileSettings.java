package de.dresden.smartparticipation.platform.files;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where files lie and how large they may be. */
@Dependent
class FileSettings {

    @Inject
    @ConfigProperty(name = "sp.data.dir", defaultValue = "smart-participation-data")
    private String dataDirectory;

    @Inject
    @ConfigProperty(name = "sp.files.dir")
    private Optional<String> directory;

    /** Bytes of one upload. */
    @Inject
    @ConfigProperty(name = "sp.files.max-size", defaultValue = "104857600")
    private long largest;

    /** Bytes of all files of one case. */
    @Inject
    @ConfigProperty(name = "sp.files.quota", defaultValue = "1073741824")
    private long quota;

    /** Bytes that stay free on the disk. */
    @Inject
    @ConfigProperty(name = "sp.files.reserve", defaultValue = "209715200")
    private long reserve;

    @Inject
    @ConfigProperty(name = "sp.cluster.nodes")
    private Optional<String> nodes;

    FileSettings() {}

    FileSettings(Path directory, long largest, long quota) {
        this.directory = Optional.of(directory.toString());
        this.largest = largest;
        this.quota = quota;
        this.nodes = Optional.empty();
    }

    FileVault vault() {
        Path path = directory
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(dataDirectory, "files"));
        return new FileVault(path.toAbsolutePath().normalize(), reserve);
    }

    /** Whether somebody named the directory, and it is not just the usual place. */
    boolean isNamed() {
        return directory.filter(text -> !text.isBlank()).isPresent();
    }

    long largest() {
        return largest;
    }

    long quota() {
        return quota;
    }

    /** Whether several nodes work on one database. */
    boolean shared() {
        return nodes.filter(names -> !names.isBlank()).isPresent();
    }
}
