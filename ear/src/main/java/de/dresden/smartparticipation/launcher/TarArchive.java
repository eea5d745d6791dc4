package de.dresden.smartparticipation.launcher;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the plain tar format: files with their executable bit, directories, symbolic links. That is all PostgreSQL's archives hold. */
final class TarArchive {

    private static final int BLOCK = 512;
    private static final int OWNER_MAY_EXECUTE = 0100;

    private final InputStream in;
    private String longName;

    TarArchive(InputStream in) {
        this.in = in;
    }

    /** Writes everything below the directory; an entry that points outside of it is refused. */
    void unpack(Path directory) throws IOException {
        byte[] header = in.readNBytes(BLOCK);
        while (header.length == BLOCK && header[0] != 0) {
            entry(header, directory);
            header = in.readNBytes(BLOCK);
        }
    }

    private void entry(byte[] header, Path directory) throws IOException {
        long size = octal(header, 124, 12);
        char type = (char) header[156];
        if (type == 'L') {
            longName = new String(in.readNBytes((int) size), StandardCharsets.UTF_8).replace("\0", "");
            skipPadding(size);
            return;
        }
        String name = longName != null ? longName : text(header, 0, 100);
        longName = null;
        Path target = directory.resolve(name).normalize();
        if (!target.startsWith(directory)) {
            throw new IOException("entry outside of the archive: " + name);
        }
        Files.createDirectories(type == '5' ? target : target.getParent());
        if (type == '2') {
            Files.createSymbolicLink(target, Path.of(text(header, 157, 100)));
        } else if (type == '0' || type == 0) {
            copy(size, target);
            if ((octal(header, 100, 8) & OWNER_MAY_EXECUTE) != 0) {
                DataDirectory.makeExecutable(target);
            }
        }
        skipPadding(type == '0' || type == 0 ? size : 0);
    }

    private void copy(long size, Path target) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = size;
        try (OutputStream out = Files.newOutputStream(target)) {
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new EOFException(target.toString());
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    private void skipPadding(long size) throws IOException {
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
    }

    private static String text(byte[] header, int offset, int length) {
        int end = offset;
        while (end < offset + length && header[end] != 0) {
            end++;
        }
        return new String(header, offset, end - offset, StandardCharsets.UTF_8);
    }

    private static long octal(byte[] header, int offset, int length) {
        String digits = text(header, offset, length).strip();
        return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    }
}
