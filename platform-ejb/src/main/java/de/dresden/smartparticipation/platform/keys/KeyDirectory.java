package de.dresden.smartparticipation.platform.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Keys as files: {@code <name>/<number>}, the highest number is the current one. */
final class KeyDirectory {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final Path root;

    KeyDirectory(Path root) {
        this.root = root;
    }

    /** Number of the current key; the first one is made where there is none. */
    int current(String name) {
        return highest(name).orElseGet(() -> create(name, 1));
    }

    /** Makes a new key the current one. */
    int rotate(String name) {
        return create(name, current(name) + 1);
    }

    /** @throws IllegalStateException where it is missing */
    byte[] read(String name, int number) {
        try {
            return Base64.getDecoder()
                    .decode(Files.readString(file(name, number)).strip());
        } catch (NoSuchFileException missing) {
            throw new IllegalStateException("The key " + name + " " + number + " is missing in " + root, missing);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Optional<Integer> highest(String name) {
        Path directory = directory(name);
        if (!Files.isDirectory(directory)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.matches("[1-9][0-9]{0,8}"))
                    .map(Integer::valueOf)
                    .max(Comparator.naturalOrder());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Two nodes may come at once: the key is linked to its name complete, and only one link succeeds. */
    private int create(String name, int number) {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        try {
            Path directory = Files.createDirectories(directory(name), attributes(root, "rwx------"));
            Path part =
                    Files.createFile(directory.resolve("." + UUID.randomUUID()), attributes(directory, "rw-------"));
            try {
                Files.writeString(part, Base64.getEncoder().encodeToString(key) + "\n");
                try (var channel = java.nio.channels.FileChannel.open(part, java.nio.file.StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.createLink(file(name, number), part);
            } catch (FileAlreadyExistsException other) {
                // The other one's key is as good.
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return number;
    }

    private Path file(String name, int number) {
        return directory(name).resolve(String.valueOf(number));
    }

    private Path directory(String name) {
        if (!name.matches("[a-z][a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("no name for a key: " + name);
        }
        return root.resolve(name);
    }

    private static FileAttribute<?>[] attributes(Path near, String permissions) {
        boolean posix = near.getFileSystem().supportedFileAttributeViews().contains("posix");
        Set<PosixFilePermission> set = PosixFilePermissions.fromString(permissions);
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(set)} : new FileAttribute<?>[0];
    }
}
