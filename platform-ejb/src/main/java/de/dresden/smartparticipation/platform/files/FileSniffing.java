package de.dresden.smartparticipation.platform.files;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipFile;

/** Compares what a name promises with what the first bytes say. */
final class FileSniffing {

    /** Bytes that are looked at. */
    static final int HEAD = 8192;

    private static final long LARGEST_UNPACKED = 1L << 30;
    private static final long HARMLESS_UNPACKED = 20L << 20;
    private static final long HIGHEST_RATIO = 200;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private FileSniffing() {}

    /** @throws Refused where the file is none of the allowed kinds, or not what its name says */
    static FileKind check(String name, byte[] head, Path content, Set<FileKind> allowed) {
        if (head.length == 0) {
            throw refused("platform.files.empty", name);
        }
        FileKind kind = FileKind.named(name)
                .filter(allowed::contains)
                .orElseThrow(() -> refused("platform.files.kind", name, FileKind.endings(allowed)));
        if (startsWith(head, 0, OLE) && (kind == FileKind.XLSX || kind == FileKind.DOCX)) {
            // Office wraps an encrypted document into its old container; an old .xls under a new name looks the same.
            throw refused("platform.files.protected", name);
        }
        if (isZip(head) && isBomb(content)) {
            throw refused("platform.files.bomb", name);
        }
        if (!matches(kind, head, content)) {
            throw refused("platform.files.content", name, kind.extension().toUpperCase(java.util.Locale.ROOT));
        }
        return kind;
    }

    private static boolean matches(FileKind kind, byte[] head, Path content) {
        return switch (kind) {
            case PDF -> new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-");
            case PNG -> startsWith(head, 0, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
            case JPEG -> startsWith(head, 0, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
            case WEBP ->
                startsWith(head, 0, "RIFF".getBytes(StandardCharsets.US_ASCII))
                        && startsWith(head, 8, "WEBP".getBytes(StandardCharsets.US_ASCII));
            case XLSX -> isZip(head) && hasEntry(content, "xl/workbook.xml");
            case DOCX -> isZip(head) && hasEntry(content, "word/document.xml");
            case ZIP -> isZip(head);
            case CSV, TEXT -> isText(head);
            case XML ->
                isText(head)
                        && new String(head, StandardCharsets.UTF_8)
                                .stripLeading()
                                .matches("(?s)\\uFEFF?<.*");
            case GEOJSON, JSON ->
                isText(head)
                        && new String(head, StandardCharsets.UTF_8)
                                .stripLeading()
                                .matches("(?s)\\uFEFF?\\{.*");
        };
    }

    private static boolean isZip(byte[] head) {
        return startsWith(head, 0, new byte[] {'P', 'K', 3, 4});
    }

    /** Whether a few packed bytes become very many: nobody should open that. */
    private static boolean isBomb(Path content) {
        try (ZipFile zip = new ZipFile(content.toFile())) {
            long size = zip.stream()
                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                    .sum();
            return size > LARGEST_UNPACKED || size > HARMLESS_UNPACKED && size / HIGHEST_RATIO > Files.size(content);
        } catch (IOException broken) {
            return false;
        }
    }

    private static boolean hasEntry(Path content, String entry) {
        try (ZipFile zip = new ZipFile(content.toFile())) {
            return zip.getEntry("[Content_Types].xml") != null && zip.getEntry(entry) != null;
        } catch (IOException broken) {
            return false;
        }
    }

    /** Text has no zero bytes, unless it is UTF-16 and says so, and hardly any control characters. */
    private static boolean isText(byte[] head) {
        if (startsWith(head, 0, new byte[] {(byte) 0xFF, (byte) 0xFE})
                || startsWith(head, 0, new byte[] {(byte) 0xFE, (byte) 0xFF})
                || looksLikeUtf16(head)) {
            return true;
        }
        int odd = 0;
        for (byte b : head) {
            if (b == 0) {
                return false;
            }
            if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                odd++;
            }
        }
        return odd * 100 <= head.length
                && !isZip(head)
                && !startsWith(head, 0, "%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    /** Every second byte is zero for most of a western text in UTF-16 without a mark. */
    private static boolean looksLikeUtf16(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int most = Math.max(even, odd);
        return head.length >= 8 && Math.min(even, odd) == 0 && most * 10 >= head.length / 2 * 7;
    }

    private static boolean startsWith(byte[] head, int offset, byte[] magic) {
        if (head.length < offset + magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (head[offset + i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static Refused refused(String key, Object... arguments) {
        return new Refused(Reason.of(key, arguments));
    }
}
