package de.dresden.smartparticipation.platform.chain;

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
 * The hash of a link: SHA-256 over the hash before it, its position and every column of its entry, in a fixed order. Numbers are
 * eight bytes, texts have their length before them, what may be empty is marked: two different entries never look alike.
 */
public final class LinkHash {

    /** What stands before the first link. */
    private static final byte[] BEGINNING = new byte[32];

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    private final DataOutputStream out = new DataOutputStream(bytes);

    /**
     * @param previous hash of the link before, {@link #beginning()} for the first
     * @param position from 1
     */
    public LinkHash(byte[] previous, long position) {
        bytes.writeBytes(previous);
        number(position);
    }

    /** What stands before the first link: 32 zeros. */
    public static byte[] beginning() {
        return BEGINNING.clone();
    }

    public LinkHash number(long number) {
        return write(() -> out.writeLong(number));
    }

    /** A number that may be empty. */
    public LinkHash key(Long number) {
        return write(() -> {
            out.writeBoolean(number != null);
            out.writeLong(number == null ? 0 : number);
        });
    }

    /** A text that is never empty. */
    public LinkHash text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return write(() -> {
            out.writeInt(utf8.length);
            out.write(utf8);
        });
    }

    /** To the microsecond, as the database keeps it. */
    public LinkHash instant(Instant instant) {
        return number(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
    }

    /** A moment that may be empty. */
    public LinkHash moment(Instant instant) {
        return key(instant == null ? null : (Long) ChronoUnit.MICROS.between(Instant.EPOCH, instant));
    }

    /** Bytes of a fixed number. */
    public LinkHash bytes(byte[] fixed) {
        return write(() -> out.write(fixed));
    }

    /** 32 bytes over all that was told. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private LinkHash write(Writing writing) {
        try {
            writing.write();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }
}
