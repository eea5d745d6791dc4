package de.dresden.smartparticipation.platform.tables;

import static de.dresden.smartparticipation.platform.tables.FileProbe.refused;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks through a workbook's parts before anything interprets them: is it a workbook at all, how large is it really once
 * unpacked (the sizes that a ZIP declares may lie), does it point at absurdly distant columns, what should people know.
 */
final class WorkbookGuard {

    private static final long SMALL = 20L * 1024 * 1024;
    private static final int HIGHEST_RATIO = 200;

    /** What is looked for may lie across two stretches of what is read. */
    private static final int TAIL = 10_000;

    /** A cell that is computed, without a result; a text of no length is one. */
    private static final Pattern UNCOMPUTED = Pattern.compile(
            "<c\\b(?![^>]*\\bt=\"str\")[^>]*>\\s*<f(?:[^>]*/>|[^>]*[^/>]>[^<]*</f>|>[^<]*</f>)\\s*(?:<v\\s*/>|<v></v>)?\\s*</c>");

    /**
     * What people should know of a workbook.
     *
     * @param formulas some cells are computed
     * @param uncomputed some of them without a result
     * @param merged some cells are merged
     * @param hidden some rows are hidden, as by a filter
     */
    record Found(boolean formulas, boolean uncomputed, boolean merged, boolean hidden) {}

    private final TableLimits limits;
    private long unpacked;
    private boolean formulas;
    private boolean uncomputed;
    private boolean merged;
    private boolean hidden;

    private WorkbookGuard(TableLimits limits) {
        this.limits = limits;
    }

    static Found look(Path file, TableLimits limits) {
        WorkbookGuard guard = new WorkbookGuard(limits);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            refuseOtherKinds(zip);
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                guard.read(zip, parts.nextElement());
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refused("platform.tables.broken-workbook");
        }
        return new Found(guard.formulas, guard.uncomputed, guard.merged, guard.hidden);
    }

    private static void refuseOtherKinds(ZipFile zip) throws IOException {
        if (zip.getEntry("xl/workbook.bin") != null) {
            throw refused("platform.tables.kind.xlsb");
        }
        if (zip.getEntry("xl/workbook.xml") != null
                || zip.stream().anyMatch(e -> e.getName().startsWith("xl/"))) {
            return;
        }
        if (zip.stream().anyMatch(e -> e.getName().startsWith("word/"))) {
            throw refused("platform.tables.kind.text-document");
        }
        if (zip.stream().anyMatch(e -> e.getName().startsWith("ppt/"))) {
            throw refused("platform.tables.kind.presentation");
        }
        ZipEntry type = zip.getEntry("mimetype");
        if (type == null) {
            throw refused("platform.tables.kind.archive");
        }
        try (InputStream in = zip.getInputStream(type)) {
            String name = new String(in.readNBytes(100), StandardCharsets.US_ASCII);
            boolean table = name.contains("opendocument.spreadsheet");
            throw refused(table ? "platform.tables.kind.ods" : "platform.tables.kind.text-document");
        }
    }

    private void read(ZipFile zip, ZipEntry part) throws IOException {
        boolean sheet = part.getName().startsWith("xl/worksheets/");
        long most = part.getName().endsWith("sharedStrings.xml") ? limits.sharedTexts() : limits.unpacked();
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        String tail = "";
        try (InputStream in = zip.getInputStream(part)) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                size += length;
                unpacked += length;
                refuseBomb(part, size, most);
                if (sheet) {
                    String text = tail + new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
                    inspect(text);
                    tail = text.substring(Math.max(0, text.length() - TAIL));
                }
            }
        }
    }

    private void refuseBomb(ZipEntry part, long size, long most) {
        boolean tooTight =
                size > SMALL && part.getCompressedSize() > 0 && size / part.getCompressedSize() > HIGHEST_RATIO;
        if (size > most || unpacked > limits.unpacked() || tooTight) {
            throw refused("platform.tables.unpacks-too-large");
        }
    }

    private void inspect(String xml) {
        merged = merged || xml.contains("<mergeCell ");
        formulas = formulas || xml.contains("<f>") || xml.contains("<f ");
        uncomputed = uncomputed || formulas && UNCOMPUTED.matcher(xml).find();
        hidden = hidden || hasHiddenRow(xml);
        // a reference beyond column XFD, of four letters or more, would make the reader allocate all columns before it
        for (int at = xml.indexOf(" r=\""); at >= 0; at = xml.indexOf(" r=\"", at + 4)) {
            int letters = 0;
            while (letters < 4 && at + 4 + letters < xml.length() && xml.charAt(at + 4 + letters) >= 'A') {
                letters++;
            }
            if (letters == 4) {
                throw refused("platform.tables.broken-workbook");
            }
        }
    }

    private static boolean hasHiddenRow(String xml) {
        for (int at = xml.indexOf(" hidden=\""); at >= 0; at = xml.indexOf(" hidden=\"", at + 1)) {
            boolean hides = xml.startsWith("1", at + 9) || xml.startsWith("true", at + 9);
            // columns can be hidden too, those are read like any other
            if (hides && xml.startsWith("<row ", Math.max(0, xml.lastIndexOf('<', at)))) {
                return true;
            }
        }
        return false;
    }
}
