package de.dresden.smartparticipation.platform.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The hash of a link: SHA-256 over the hash before it, its position and every column of its entry. Numbers are eight bytes, texts
 * have their length before them, what is empty is marked: two different entries never look alike.
 */
final class ChainHash {

    /** What stands before the first link. */
    private static final byte[] BEGINNING = new byte[32];

    private ChainHash() {}

    static byte[] beginning() {
        return BEGINNING.clone();
    }

    static byte[] after(byte[] previous, long position, EntryFacts entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(previous);
            out.writeLong(position);
            out.writeLong(entry.id());
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()));
            text(out, entry.actorKind());
            number(out, entry.actor());
            number(out, entry.actingFor());
            number(out, entry.job());
            text(out, entry.action());
            text(out, entry.subjectType());
            out.writeLong(entry.subjectId());
            text(out, entry.subjectReference());
            out.write(entry.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sha256(bytes.toByteArray());
    }

    private static void number(DataOutputStream out, Long number) throws IOException {
        out.writeBoolean(number != null);
        out.writeLong(number == null ? 0 : number);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
