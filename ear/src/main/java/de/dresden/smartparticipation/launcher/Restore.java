package de.dresden.smartparticipation.launcher;

import de.dresden.smartparticipation.launcher.tools.BuildSchemas;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Puts a backup into an empty database, or with force in the place of what is there: the schemas are built anew at the
 * backup's version, filled, and brought up to date by the next start. What was there before goes only when all is done.
 */
final class Restore {

    private final Workplace workplace;
    private final Path source;
    private final boolean force;

    Restore(Workplace workplace, Path source, boolean force) {
        this.workplace = workplace;
        this.source = source;
        this.force = force;
    }

    void run() {
        try (BackupFile backup = BackupFile.open(source)) {
            Map<String, Integer> wanted = backup.schemas();
            refuseNewer(wanted);
            if (!force && isFilled()) {
                throw Failure.of(ExitCode.RESTORE_FAILED, "restore.not-empty");
            }
            SchemaSwap swap = new SchemaSwap(workplace.database());
            swap.setAside(wanted.keySet());
            try {
                build(wanted);
                try (Connection connection = workplace.database().connect()) {
                    new TableLoad(connection).load(backup);
                }
                files(backup, "files/", workplace.files());
                files(backup, "keys/", workplace.keys());
            } catch (RuntimeException | IOException | SQLException e) {
                swap.takeBack(wanted.keySet());
                throw e;
            }
            swap.forget(wanted.keySet());
        } catch (IOException e) {
            throw Failure.of(e, source);
        } catch (SQLException e) {
            throw Failure.because(e, ExitCode.RESTORE_FAILED, "restore.failed", DatabaseAccess.oneLine(e));
        }
    }

    private void refuseNewer(Map<String, Integer> wanted) {
        Map<String, Integer> known = workplace.schemas().brought();
        wanted.forEach((schema, version) -> {
            if (version > known.getOrDefault(schema, 0)) {
                throw Failure.of(ExitCode.RESTORE_FAILED, "restore.too-new", schema, Integer.toString(version));
            }
        });
    }

    private boolean isFilled() throws IOException {
        return !workplace.schemas().found().isEmpty() || hasFiles(workplace.files()) || hasFiles(workplace.keys());
    }

    private static boolean hasFiles(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (var all = Files.walk(directory)) {
            return all.anyMatch(Files::isRegularFile);
        }
    }

    /** The platform first: the programmes' tables point to it. */
    private void build(Map<String, Integer> wanted) {
        DatabaseAccess database = workplace.database();
        List<String> input = new ArrayList<>(List.of(database.url(), database.user(), database.password()));
        wanted.entrySet().stream()
                .sorted(Comparator.comparing(entry -> !entry.getKey().equals("platform")))
                .forEach(entry -> input.add(entry.getKey() + " " + entry.getValue()));
        workplace.tools().run(BuildSchemas.class, input, ExitCode.RESTORE_FAILED, "restore.schemas");
    }

    private static void files(BackupFile backup, String prefix, Path directory) throws IOException {
        for (String name : backup.below(prefix)) {
            Path target = directory.resolve(name.substring(prefix.length())).normalize();
            if (!target.startsWith(directory.normalize())) {
                throw new IOException(name);
            }
            Files.createDirectories(target.getParent());
            try (InputStream in = backup.open(name)) {
                Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
