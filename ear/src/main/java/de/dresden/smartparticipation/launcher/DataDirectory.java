package de.dresden.smartparticipation.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where one instance keeps everything: database, files, keys, logs, and the unpacked program. Locked while it is in use. */
final class DataDirectory implements AutoCloseable {

    private static final long ROOM_NEEDED = 600L << 20;
    private static final long ROOM_NEEDED_AGAIN = 100L << 20;

    private final Path root;
    private FileChannel lockFile;
    private FileLock lock;

    DataDirectory(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    Path database() {
        return root.resolve("database");
    }

    Path databaseSecrets() {
        return root.resolve("database.properties");
    }

    Path files() {
        return root.resolve("files");
    }

    Path keys() {
        return root.resolve("keys");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path runtime() {
        return root.resolve("runtime");
    }

    /** The server's own directory, made anew at each start. */
    Path instance() {
        return runtime().resolve("instance");
    }

    /** Which process the server of the last start was. */
    Path serverProcessId() {
        return runtime().resolve("server.pid");
    }

    /** Lines of the application for the console; they hold passwords. */
    Path startReport() {
        return runtime().resolve("start-report.txt");
    }

    /** Makes the directory and takes it for this process. */
    void open() {
        try {
            makePrivate(root);
            takeLock();
            List.of(logs(), runtime(), files(), keys()).forEach(DataDirectory::makePrivate);
            long needed = Files.exists(database()) ? ROOM_NEEDED_AGAIN : ROOM_NEEDED;
            if (Files.getFileStore(root).getUsableSpace() < needed) {
                throw Failure.of(ExitCode.DISK_FULL, "disk.low", root, needed >> 20);
            }
        } catch (IOException e) {
            throw Failure.of(e, root);
        }
    }

    /**
     * Takes the directory if nobody else has it.
     *
     * @return whether it is ours now
     */
    boolean tryOpen() {
        try {
            if (!tryLock()) {
                return false;
            }
        } catch (IOException e) {
            throw Failure.of(e, root);
        }
        open();
        return true;
    }

    private void takeLock() throws IOException {
        if (!tryLock()) {
            throw Failure.of(ExitCode.DATA_DIRECTORY_IN_USE, "data.in-use", root);
        }
    }

    private boolean tryLock() throws IOException {
        if (lockFile == null) {
            lockFile = FileChannel.open(
                    root.resolve(".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
        }
        try {
            if (lock == null) {
                lock = lockFile.tryLock();
            }
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            if (lockFile != null) {
                lockFile.close();
            }
        } catch (IOException e) {
            throw Failure.of(e, root);
        }
    }

    private static void makePrivate(Path directory) {
        try {
            if (!Files.isDirectory(directory)) {
                Files.createDirectories(
                        directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            if (!Files.isWritable(directory)) {
                throw Failure.of(ExitCode.DATA_DIRECTORY_NOT_WRITABLE, "data.not-writable", directory);
            }
        } catch (FileAlreadyExistsException e) {
            throw Failure.because(e, ExitCode.DATA_DIRECTORY_NOT_WRITABLE, "data.no-directory", directory);
        } catch (IOException e) {
            throw Failure.because(e, ExitCode.DATA_DIRECTORY_NOT_WRITABLE, "data.not-writable", directory);
        }
    }

    /** Writes a file that only the owner can read. */
    static void writePrivately(Path file, List<String> lines) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, lines);
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static void makeExecutable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, Set.copyOf(PosixFilePermissions.fromString("rwxr-xr-x")));
    }
}
