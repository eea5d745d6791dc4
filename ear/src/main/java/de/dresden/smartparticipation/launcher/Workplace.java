package de.dresden.smartparticipation.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A data directory and its database for work beside or instead of the running product: backup, restore, new password.
 * Where the embedded database is not running it is started, and stopped again in the end.
 */
final class Workplace implements AutoCloseable {

    private final Settings settings;
    private final DataDirectory directory;
    private final Distribution distribution;
    private final DatabaseAccess database;
    private final Optional<EmbeddedDatabase> started;

    private Workplace(
            Settings settings,
            DataDirectory directory,
            Distribution distribution,
            DatabaseAccess database,
            Optional<EmbeddedDatabase> started) {
        this.settings = settings;
        this.directory = directory;
        this.distribution = distribution;
        this.database = database;
        this.started = started;
    }

    /** Beside the running product where it is running. */
    static Workplace join(Settings settings) {
        DataDirectory directory = new DataDirectory(settings.dataDirectory());
        if (!Files.isDirectory(directory.root())) {
            throw Failure.of(ExitCode.USAGE, "data.none", directory.root());
        }
        boolean alone = directory.tryOpen();
        return open(settings, directory, alone);
    }

    /** Alone: refuses where the product is running. */
    static Workplace alone(Settings settings) {
        DataDirectory directory = new DataDirectory(settings.dataDirectory());
        directory.open();
        return open(settings, directory, true);
    }

    private static Workplace open(Settings settings, DataDirectory directory, boolean alone) {
        Distribution distribution = Distribution.in(directory);
        distribution.unpack();
        if (settings.given(Setting.DATABASE_URL).isPresent()) {
            DatabaseAccess access = DatabaseAccess.external(settings);
            access.check();
            return new Workplace(settings, directory, distribution, access, Optional.empty());
        }
        EmbeddedDatabase embedded = new EmbeddedDatabase(
                directory, DatabaseBinaries.of(distribution), settings.get(Setting.DATABASE_MEMORY));
        return alone
                ? new Workplace(settings, directory, distribution, embedded.start(), Optional.of(embedded))
                : new Workplace(settings, directory, distribution, embedded.running(), Optional.empty());
    }

    DatabaseAccess database() {
        return database;
    }

    SchemaGuard schemas() {
        return new SchemaGuard(database, distribution.application());
    }

    ApplicationTool tools() {
        return new ApplicationTool(distribution, directory.logs());
    }

    /** Where uploaded files lie; several nodes name a shared directory. */
    Path files() {
        return settings.other("sp.files.dir").map(Path::of).orElseGet(directory::files);
    }

    Path keys() {
        return settings.other("sp.keys.dir").map(Path::of).orElseGet(directory::keys);
    }

    @Override
    public void close() {
        started.ifPresent(EmbeddedDatabase::stop);
        directory.close();
    }
}
