package de.dresden.smartparticipation.participation.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The protocol while it is written, aside, with its hash. */
final class ProtocolFile implements AutoCloseable {

    private final Path path;
    private final MessageDigest digest;
    private final OutputStream out;

    ProtocolFile() throws IOException {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        path = Files.createTempFile("protocol", ".csv");
        out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(path), digest), 1 << 16);
    }

    OutputStream out() {
        return out;
    }

    /** Name of the protocol of a file. */
    String name(String file) {
        int end = file.lastIndexOf('.');
        return "Importprotokoll " + (end > 0 ? file.substring(0, end) : file) + ".csv";
    }

    void complete() throws IOException {
        out.close();
    }

    /** SHA-256 in hexadecimal digits; once, when it is complete. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    void copyTo(OutputStream target) throws IOException {
        Files.copy(path, target);
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(path);
    }
}
