package de.dresden.smartparticipation.participation.weighing;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that keeps the size and SHA-256 of each of its files. */
final class IndexedZip implements Closeable {

    /** A file in it. */
    record Entry(String name, long size, String hash) {}

    private final ZipOutputStream zip;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /** @param out stays open */
    IndexedZip(OutputStream out) {
        zip = new ZipOutputStream(
                new FilterOutputStream(out) {
                    @Override
                    public void write(byte[] bytes, int offset, int length) throws IOException {
                        out.write(bytes, offset, length);
                    }

                    @Override
                    public void close() throws IOException {
                        flush();
                    }
                },
                StandardCharsets.UTF_8);
    }

    void add(String name, InputStream content) throws IOException {
        String own = unique(name);
        MessageDigest digest = sha256();
        zip.putNextEntry(new ZipEntry(own));
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            digest.update(buffer, 0, read);
            zip.write(buffer, 0, read);
            size += read;
        }
        zip.closeEntry();
        entries.add(new Entry(own, size, HexFormat.of().formatHex(digest.digest())));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    byte[] csv() {
        StringBuilder csv = new StringBuilder("\uFEFFDatei;Bytes;SHA-256\r\n");
        entries.forEach(entry -> csv.append(PlanFileTables.cell(entry.name()))
                .append(';')
                .append(entry.size())
                .append(';')
                .append(entry.hash())
                .append("\r\n"));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A name within the file that no other has, and that leads nowhere outside it. */
    private String unique(String wanted) {
        String name = wanted.replace('\\', '_').replaceAll("\\.\\.+", ".").replaceAll("\\p{Cntrl}", "");
        while (!names.add(name)) {
            name = name + "_";
        }
        return name;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
