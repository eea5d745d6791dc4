package de.dresden.smartparticipation.platform.tables;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells by its first bytes what a file is, whatever its name says, and refuses what holds no table, each by its name. */
final class FileProbe {

    private static final int START = 4096;

    private FileProbe() {}

    static TableKind find(Path file, TableLimits limits) throws IOException {
        long size = Files.size(file);
        if (size > limits.bytes()) {
            throw refused("platform.tables.too-large", limits.bytes() / (1024 * 1024));
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(START);
        }
        if (size == 0) {
            throw refused("platform.tables.empty");
        }
        if (begins(start, "PK\u0003\u0004") || begins(start, "PK\u0005\u0006")) {
            return TableKind.WORKBOOK;
        }
        if (begins(start, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            throw compound(file);
        }
        String other = other(start);
        if (other != null) {
            throw refused("platform.tables.kind." + other);
        }
        if (CharsetProbe.wide(start) == null && hasZero(start)) {
            throw refused("platform.tables.kind.binary");
        }
        return TableKind.DELIMITED;
    }

    private static String other(byte[] start) {
        if (begins(start, "%PDF")) {
            return "pdf";
        }
        if (begins(start, "\u0089PNG") || begins(start, "\u00FF\u00D8\u00FF") || begins(start, "GIF8")) {
            return "image";
        }
        if (begins(start, "II*\0") || begins(start, "MM\0*") || begins(start, "RIFF") && contains(start, "WEBP")) {
            return "image";
        }
        if (begins(start, "\u001F\u008B") || begins(start, "7z\u00BC\u00AF") || begins(start, "Rar!")) {
            return "archive";
        }
        if (begins(start, "{\\rtf")) {
            return "text-document";
        }
        return markup(start);
    }

    private static String markup(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table")) {
            return "html";
        }
        if (text.startsWith("<?xml")) {
            return "xml";
        }
        return text.startsWith("{") && text.contains("\":") || text.startsWith("[{") ? "json" : null;
    }

    /** Old office documents and encrypted new ones share a container; the names of its streams tell them apart. */
    private static Refused compound(Path file) throws IOException {
        List<String> names = List.of("EncryptedPackage", "Workbook", "Book", "WordDocument");
        List<byte[]> encoded = new ArrayList<>();
        names.forEach(name -> encoded.add(name.getBytes(StandardCharsets.UTF_16LE)));
        boolean[] found = new boolean[names.size()];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] sector = new byte[512];
            while (in.readNBytes(sector, 0, sector.length) == sector.length) {
                // a directory entry is 128 bytes and begins with its name
                for (int entry = 0; entry < sector.length; entry += 128) {
                    for (int i = 0; i < found.length; i++) {
                        found[i] |= begins(sector, entry, encoded.get(i));
                    }
                }
            }
        }
        if (found[0]) {
            return refused("platform.tables.password");
        }
        if (found[1] || found[2]) {
            return refused("platform.tables.kind.xls");
        }
        return refused(found[3] ? "platform.tables.kind.text-document" : "platform.tables.kind.binary");
    }

    private static boolean begins(byte[] start, String bytes) {
        return begins(start, 0, bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean begins(byte[] bytes, int offset, byte[] what) {
        if (bytes.length < offset + what.length) {
            return false;
        }
        for (int i = 0; i < what.length; i++) {
            if (bytes[offset + i] != what[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] start, String text) {
        return new String(start, StandardCharsets.ISO_8859_1).contains(text);
    }

    private static boolean hasZero(byte[] start) {
        for (byte b : start) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    static Refused refused(String key, Object... arguments) {
        return new Refused(Reason.of(key, arguments));
    }
}
