package de.dresden.smartparticipation.platform.tables;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The sheet, the size of the letters and the widths of the columns with which no word of a table must be broken: each column
 * is as wide as its longest word, and what is left goes to the columns in the proportion that the layout asks for. Where A4
 * leaves too little for the long texts the letters get smaller, then the sheet larger. Only a word that no column could hold
 * is broken, as an address of the net.
 *
 * @param sheet keyword of the style sheet
 * @param letters size in points
 * @param shares width of each column in per cent
 */
record PdfColumns(String sheet, double letters, double[] shares) {

    /** A word that is longer, in ems, is broken rather than have its column widened. */
    private static final double LONGEST_WORD = 13;

    /** Padding and border of a cell in points, and a little for rounding. */
    private static final double EDGES = 12;

    /** The part of the sheet that the longest words may take; the rest is for the long texts. */
    private static final double FOR_WORDS = 0.75;

    private static final List<Sheet> SHEETS = List.of(
            new Sheet("A4", 770, 8.5),
            new Sheet("A4", 770, 7.5),
            new Sheet("A3", 1118, 8.5),
            new Sheet("A3", 1118, 7.5));

    /** @param width what is between the margins, in points */
    private record Sheet(String name, double width, double letters) {}

    static PdfColumns of(TableLayout layout, List<List<String>> rows, TrueTypeFont regular, TrueTypeFont bold)
            throws IOException {
        int count = layout.columns().size();
        double[] words = new double[count];
        double[] lines = new double[count];
        Ruler headings = new Ruler(bold);
        Ruler values = new Ruler(regular);
        for (int c = 0; c < count; c++) {
            String heading = CellText.clean(layout.columns().get(c).heading());
            words[c] = headings.longestWord(heading);
            lines[c] = headings.longestLine(heading);
            for (List<String> row : rows) {
                words[c] = Math.max(words[c], values.longestWord(row.get(c)));
                lines[c] = Math.max(lines[c], values.longestLine(row.get(c)));
            }
            words[c] = Math.min(words[c], LONGEST_WORD);
        }
        Sheet sheet = SHEETS.stream()
                .filter(each -> Arrays.stream(words)
                                .map(word -> word * each.letters() + EDGES)
                                .sum()
                        <= each.width() * FOR_WORDS)
                .findFirst()
                .orElse(SHEETS.get(SHEETS.size() - 1));
        return new PdfColumns(sheet.name(), sheet.letters(), shares(layout, sheet, words, lines));
    }

    private static double[] shares(TableLayout layout, Sheet sheet, double[] words, double[] lines) {
        int count = words.length;
        double[] widths = new double[count];
        boolean[] full = new boolean[count];
        double left = sheet.width();
        for (int c = 0; c < count; c++) {
            widths[c] = words[c] * sheet.letters() + EDGES;
            left -= widths[c];
        }
        while (left > 0.5) {
            double asked = 0;
            for (int c = 0; c < count; c++) {
                full[c] |= widths[c] >= lines[c] * sheet.letters() + EDGES;
                asked += full[c] ? 0 : layout.columns().get(c).width();
            }
            if (asked == 0) {
                break;
            }
            double shared = left;
            for (int c = 0; c < count; c++) {
                if (!full[c]) {
                    double wanted = lines[c] * sheet.letters() + EDGES - widths[c];
                    double more =
                            Math.min(wanted, shared * layout.columns().get(c).width() / asked);
                    widths[c] += more;
                    left -= more;
                }
            }
        }
        double sum = Arrays.stream(widths).sum();
        return Arrays.stream(widths).map(width -> 100 * width / sum).toArray();
    }

    /** Measures texts in ems. */
    private static final class Ruler {

        /** Not at hyphens: a reference is to stand on one line. */
        private static final Pattern BLANKS = Pattern.compile("\\s+");

        private final TrueTypeFont font;
        private final CmapLookup glyphs;
        private final double em;
        private final Map<Integer, Double> widths = new HashMap<>();

        Ruler(TrueTypeFont font) throws IOException {
            this.font = font;
            glyphs = font.getUnicodeCmapLookup();
            em = font.getUnitsPerEm();
        }

        double longestWord(String text) throws IOException {
            double longest = 0;
            for (String word : BLANKS.split(text)) {
                longest = Math.max(longest, width(word));
            }
            return longest;
        }

        double longestLine(String text) throws IOException {
            double longest = 0;
            for (String line : text.split("\\n")) {
                longest = Math.max(longest, width(line));
            }
            return longest;
        }

        private double width(String text) throws IOException {
            double width = 0;
            for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                width += width(text.codePointAt(i));
            }
            return width;
        }

        private double width(int sign) throws IOException {
            Double known = widths.get(sign);
            if (known == null) {
                known = font.getAdvanceWidth(glyphs.getGlyphId(sign)) / em;
                widths.put(sign, known);
            }
            return known;
        }
    }
}
