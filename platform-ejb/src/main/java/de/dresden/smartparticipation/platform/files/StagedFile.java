package de.dresden.smartparticipation.platform.files;

import java.nio.file.Path;

/**
 * Content that is written to disk, checked and hashed, but does not count yet: it becomes a file by
 * {@link FileStore#keep(StagedFile, de.dresden.smartparticipation.platform.happening.Subject)}, or it is dropped.
 */
public final class StagedFile implements AutoCloseable {

    private final Path path;
    private final String name;
    private final FileKind kind;
    private final String hash;
    private final long size;

    StagedFile(Path path, String name, FileKind kind, String hash, long size) {
        this.path = path;
        this.name = name;
        this.kind = kind;
        this.hash = hash;
        this.size = size;
    }

    public String name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    /** Bytes. */
    public long size() {
        return size;
    }

    String hash() {
        return hash;
    }

    Path path() {
        return path;
    }

    /** Drops the content where it was not kept. */
    @Override
    public void close() {
        FileVault.drop(path);
    }
}
