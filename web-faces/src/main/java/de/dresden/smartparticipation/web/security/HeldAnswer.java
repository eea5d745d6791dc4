package de.dresden.smartparticipation.web.security;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** An answer whose content is held back until it is complete, as long as it is short enough. */
class HeldAnswer extends HttpServletResponseWrapper {

    private static final int MOST_BYTES = 1 << 20;
    private static final int TAG_BYTES = 16;
    private static final Pattern NONCE =
            Pattern.compile("(<script src=\"[^\">]{1,300}\") nonce=\"[A-Za-z0-9+/=]{1,80}\"");

    private final ByteArrayOutputStream held = new ByteArrayOutputStream(1 << 14);
    private final Content content = new Content();
    private PrintWriter writer;
    private boolean through;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return content;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(content, Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    @Override
    public void setContentLength(int length) {
        // told when the answer is sent
    }

    @Override
    public void setContentLengthLong(long length) {
        // told when the answer is sent
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (through) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    @Override
    public void reset() {
        super.reset();
        forget();
    }

    @Override
    public void sendError(int status) throws IOException {
        forget();
        through = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        forget();
        through = true;
        super.sendError(status, message);
    }

    private void forget() {
        if (writer != null) {
            writer.flush();
        }
        held.reset();
    }

    /** All is written. */
    void end() {
        if (writer != null) {
            writer.flush();
        }
    }

    /** Nothing is held back any more. */
    void letGo() throws IOException {
        if (!through) {
            through = true;
            held.writeTo(super.getOutputStream());
            held.reset();
        }
    }

    boolean isHeld() {
        return !through && !isCommitted();
    }

    /** Whether whoever made the answer lets caches keep it, and leaves the tag to us. */
    boolean mayBeKept() {
        String caching = getHeader("Cache-Control");
        return getStatus() == SC_OK && caching != null && caching.startsWith("public") && getHeader("ETag") == null;
    }

    /** A strong tag for what {@link #content()} gave: the same for the same bytes only. */
    static String tag(byte[] content) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + HexFormat.of().formatHex(sum, 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * All that was written. PrimeFaces gives every script element a nonce that is another each time; the policy of these pages
     * knows none, and without it the same page is the same bytes.
     */
    byte[] content() {
        if (getContentType() == null || !getContentType().startsWith("text/html")) {
            return held.toByteArray();
        }
        String text = held.toString(StandardCharsets.ISO_8859_1); // byte by byte
        return NONCE.matcher(text).replaceAll("$1").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What is written goes here first. */
    private final class Content extends ServletOutputStream {

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (!through && held.size() + length > MOST_BYTES) {
                letGo();
            }
            if (through) {
                HeldAnswer.super.getOutputStream().write(bytes, from, length);
            } else {
                held.write(bytes, from, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (through) {
                HeldAnswer.super.getOutputStream().flush();
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("public pages are not written asynchronously");
        }
    }
}
