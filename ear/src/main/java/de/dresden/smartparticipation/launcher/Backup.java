package de.dresden.smartparticipation.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/**
 * One ZIP file with everything: the tables as they stood at one moment, the uploaded files, the keys. Independent of
 * PostgreSQL's version and of where the database runs.
 *
 * <p>Files are stored by their content and never change, and the tables are read first: so every file that a row of the
 * backup names is there, even while the product goes on working.
 */
final class Backup {

    static final String FORMAT = "1";

    private final Workplace workplace;
    private final Path target;

    Backup(Workplace workplace, Path target) {
        this.workplace = workplace;
        this.target = target.toAbsolutePath();
    }

    /** Writes the file, readable by its owner only; it appears under its name when it is complete. */
    void write() {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (OutputStream file = Files.newOutputStream(part);
                    ZipOutputStream zip = new ZipOutputStream(file)) {
                tables(zip);
                directory(zip, "files/", workplace.files());
                directory(zip, "keys/", workplace.keys());
            }
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(part);
            throw Failure.of(e, target);
        } catch (SQLException e) {
            discard(part);
            throw Failure.because(e, ExitCode.BACKUP_FAILED, "backup.failed", DatabaseAccess.oneLine(e));
        }
    }

    private void tables(ZipOutputStream zip) throws SQLException, IOException {
        Map<String, Integer> versions = workplace.schemas().found();
        try (Connection connection = workplace.database().connect();
                Statement sql = connection.createStatement()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            sql.execute("set statement_timeout = 0");
            BackupContent content = new BackupContent(connection, versions.keySet());
            Map<String, String> tables = content.tables();
            describe(zip, versions, tables);
            for (Map.Entry<String, String> table : tables.entrySet()) {
                zip.putNextEntry(new ZipEntry("database/" + table.getKey()));
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy " + table.getKey() + " (" + table.getValue() + ") to stdout", zip);
                zip.closeEntry();
            }
            entry(zip, "sequences.txt", content.sequences());
            connection.rollback();
        }
    }

    private static void describe(ZipOutputStream zip, Map<String, Integer> versions, Map<String, String> tables)
            throws IOException {
        List<String> lines = new ArrayList<>(List.of("format " + FORMAT, "product " + Distribution.version()));
        versions.forEach((schema, version) -> lines.add("schema " + schema + " " + version));
        tables.forEach((table, columns) -> lines.add("table " + table + " " + columns));
        entry(zip, "backup.txt", lines);
    }

    private static void directory(ZipOutputStream zip, String prefix, Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                try {
                    zip.putNextEntry(new ZipEntry(prefix + directory.relativize(file)));
                    Files.copy(file, zip);
                    zip.closeEntry();
                } catch (NoSuchFileException e) {
                    // an upload that was given up meanwhile; no row names it
                    zip.closeEntry();
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void entry(ZipOutputStream zip, String name, List<String> lines) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw Failure.of(e, part);
        }
    }
}
