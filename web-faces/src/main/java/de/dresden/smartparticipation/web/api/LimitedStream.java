package de.dresden.smartparticipation.web.api;

import jakarta.ws.rs.ClientErrorException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that ends with a refusal where it gets too long. */
final class LimitedStream extends FilterInputStream {

    private static final int TOO_LARGE = 413;

    /** What is still taken off the line behind the limit. */
    private static final long SWALLOWED = 8L * 1024 * 1024;

    private final boolean chunks;
    private long left;

    private LimitedStream(InputStream body, long most, boolean chunks) {
        super(body);
        this.left = most;
        this.chunks = chunks;
    }

    /** Of unknown length: 413 behind the limit. @param most bytes that may be read */
    static LimitedStream inChunks(InputStream body, long most) {
        return new LimitedStream(body, most, true);
    }

    /** Of the length that was told: where more comes, it was compressed, and is refused with 400. @param length in bytes */
    static LimitedStream ofLength(InputStream body, long length) {
        return new LimitedStream(body, length, false);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            count(1);
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(read);
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) throws IOException {
        left -= Math.max(bytes, 0);
        if (left < 0) {
            if (!chunks) {
                throw new BadRequest("web.api.compressed");
            }
            swallow();
            throw new ClientErrorException(TOO_LARGE);
        }
    }

    /** Else the connection is cut while the caller still sends, and nobody reads the answer. */
    private void swallow() throws IOException {
        byte[] buffer = new byte[8192];
        long taken = 0;
        for (int read = in.read(buffer); read >= 0 && taken < SWALLOWED; read = in.read(buffer)) {
            taken += read;
        }
    }
}
