package de.dresden.smartparticipation.launcher;

import de.dresden.smartparticipation.launcher.tools.RotateKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A new key under a name that is in use, from now on and also in the running product: what the earlier ones sealed or signed still
 * opens. Stands in the audit.
 *
 * @param name as {@code redemption-qr} or {@code iban}
 */
record KeyRotation(Workplace workplace, String name) {

    /** @return number of the new key */
    String run() {
        Path keys = workplace.keys().toAbsolutePath();
        if (!names(keys).contains(name)) {
            throw Failure.of(ExitCode.USAGE, "keys.unknown", name, String.join(", ", names(keys)));
        }
        String number = workplace
                .tools()
                .run(RotateKey.class, List.of(keys.toString(), name), ExitCode.UNEXPECTED, "keys.failed")
                .get(0);
        try (Connection connection = workplace.database().connect()) {
            new AuditNote("key.rotated", "key", Long.parseLong(number), name).write(connection);
            return number;
        } catch (SQLException e) {
            throw Failure.because(
                    e,
                    ExitCode.DATABASE_UNREACHABLE,
                    "database.unreachable",
                    workplace.database().url(),
                    DatabaseAccess.oneLine(e));
        }
    }

    private static List<String> names(Path keys) {
        if (!Files.isDirectory(keys)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(keys)) {
            return all.filter(Files::isDirectory)
                    .map(one -> one.getFileName().toString())
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
