package de.dresden.smartparticipation.platform.files;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The directory of contents: {@code ab/cd/<hash>}, each written aside, synced and renamed, so that a name always has its
 * whole content.
 */
final class FileVault {

    private static final Logger LOG = Logger.getLogger(FileVault.class.getName());

    /** Directory of what is being written. */
    static final String PARTS = "parts";

    private final Path root;
    private final long reserve;

    /**
     * @param root the directory
     * @param reserve bytes that stay free on its disk, for the database that may share it
     */
    FileVault(Path root, long reserve) {
        this.root = root;
        this.reserve = reserve;
    }

    Path root() {
        return root;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A new empty file beside the contents. */
    Path aside() throws IOException {
        Path parts = Files.createDirectories(root.resolve(PARTS));
        if (Files.getFileStore(parts).getUsableSpace() < reserve) {
            throw new Refused(Reason.of("platform.files.disk-full"));
        }
        return Files.createFile(parts.resolve(UUID.randomUUID().toString()));
    }

    /** Puts the content in its place, or finds it there; afterwards it survives a power cut. */
    void place(Path aside, String hash, Instant now) throws IOException {
        Path target = path(hash);
        if (Files.exists(target)) {
            Files.setLastModifiedTime(target, FileTime.from(now));
            drop(aside);
            return;
        }
        Files.createDirectories(target.getParent());
        try (FileChannel content = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            content.force(true);
        }
        Files.setLastModifiedTime(aside, FileTime.from(now));
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        syncDirectory(target.getParent());
        syncDirectory(target.getParent().getParent());
        syncDirectory(root);
    }

    /** The content, after its hash was compared. */
    InputStream open(String hash) throws IOException {
        Path path = path(hash);
        MessageDigest digest = sha256();
        try (InputStream content = new DigestInputStream(Files.newInputStream(path), digest)) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (NoSuchFileException missing) {
            throw damaged(hash, missing);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(hash)) {
            throw damaged(hash, null);
        }
        return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    }

    Path path(String hash) {
        return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
    }

    static void drop(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            LOG.log(Level.WARNING, e, () -> "Left behind: " + aside);
        }
    }

    /** The fault for a failed write: a full disk has its own sentence. */
    RuntimeException failure(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("No space left")
                || message.contains("Disk quota")
                || message.contains("not enough space")) {
            LOG.log(Level.SEVERE, failure, () -> "The disk of " + root + " is full.");
            return new Refused(Reason.of("platform.files.disk-full"));
        }
        return new UncheckedIOException(failure);
    }

    private static void syncDirectory(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static RuntimeException damaged(String hash, Exception cause) {
        LOG.log(Level.SEVERE, cause, () -> "The content " + hash + " is missing or damaged; restore it from a backup.");
        return new Refused(Reason.of("platform.files.damaged"));
    }
}
