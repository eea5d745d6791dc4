package de.dresden.smartparticipation.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A backup to be read: what it says of itself, and its parts. */
final class BackupFile implements AutoCloseable {

    private final ZipFile zip;
    private final List<String> description;

    private BackupFile(ZipFile zip) throws IOException {
        this.zip = zip;
        this.description = lines("backup.txt");
    }

    static BackupFile open(Path file) {
        try {
            BackupFile backup = new BackupFile(new ZipFile(file.toFile()));
            if (!backup.description.contains("format " + Backup.FORMAT)) {
                backup.close();
                throw Failure.of(ExitCode.RESTORE_FAILED, "restore.no-backup", file);
            }
            return backup;
        } catch (IOException e) {
            throw Failure.because(e, ExitCode.RESTORE_FAILED, "restore.no-backup", file);
        }
    }

    /** Refuses what is no backup before anything is touched. */
    static void check(Path file) {
        try (BackupFile backup = open(file)) {
            backup.schemas();
        } catch (IOException e) {
            throw Failure.because(e, ExitCode.RESTORE_FAILED, "restore.no-backup", file);
        }
    }

    /** Version of each schema. */
    Map<String, Integer> schemas() {
        Map<String, Integer> schemas = new TreeMap<>();
        described("schema ").forEach(line -> {
            int space = line.indexOf(' ');
            schemas.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
        });
        return schemas;
    }

    /** Columns of each table. */
    Map<String, String> tables() {
        Map<String, String> tables = new TreeMap<>();
        described("table ").forEach(line -> {
            int space = line.indexOf(' ');
            tables.put(line.substring(0, space), line.substring(space + 1));
        });
        return tables;
    }

    /** Last value of each sequence. */
    Map<String, Long> sequences() throws IOException {
        Map<String, Long> sequences = new TreeMap<>();
        for (String line : lines("sequences.txt")) {
            int space = line.lastIndexOf(' ');
            sequences.put(line.substring(0, space), Long.valueOf(line.substring(space + 1)));
        }
        return sequences;
    }

    InputStream rows(String table) throws IOException {
        return open("database/" + table);
    }

    /** Names of all parts below a prefix. */
    List<String> below(String prefix) {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(prefix))
                .toList();
    }

    InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name);
        }
        return zip.getInputStream(entry);
    }

    private Stream<String> described(String kind) {
        return description.stream().filter(line -> line.startsWith(kind)).map(line -> line.substring(kind.length()));
    }

    private List<String> lines(String name) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
