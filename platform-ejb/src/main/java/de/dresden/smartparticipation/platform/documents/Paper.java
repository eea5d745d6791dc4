package de.dresden.smartparticipation.platform.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A document: its title and what stands in it, from top to bottom. All texts are plain; line ends are kept.
 *
 * @param title its name, also for screen readers; not blank
 * @param footer what stands below each page, beside the page's number; may be empty
 * @param language of the document; German, or English
 * @param form how its pages look
 * @param blocks its content
 */
public record Paper(String title, String footer, Locale language, Form form, List<Block> blocks) {

    /** How pages look. */
    public enum Form {
        LETTER,
        /** The pages lie. */
        LANDSCAPE,
        /** Large and in the middle, to be read from a distance. */
        POSTER
    }

    /** One piece of a document. */
    public sealed interface Block permits Heading, Letterhead, Text, Facts, Grid, QrCodeBlock, Picture, NewPage {}

    /** @param level 1 to 3 */
    public record Heading(int level, String text) implements Block {}

    /**
     * The top of a letter for the post: who writes it, and to whom, where the window of an envelope is (DIN 5008, form B).
     *
     * @param sender name and address of the office, in several lines; more than six push the address out of the window
     * @param recipient name and address, in several lines
     */
    public record Letterhead(String sender, String recipient) implements Block {}

    /** A paragraph; {@code strong} for what must be seen. */
    public record Text(String text, boolean strong) implements Block {}

    /** Names and values, below each other. */
    public record Facts(Map<String, String> values) implements Block {}

    /**
     * A table.
     *
     * @param headings one each column
     * @param shares widths, relative to each other
     * @param figures columns, from 0, whose figures stand below each other
     * @param total whether the last row is the sum of those above
     * @param rows as many texts as there are headings
     */
    public record Grid(
            List<String> headings, List<Integer> shares, Set<Integer> figures, boolean total, List<List<String>> rows)
            implements Block {

        boolean isTotal(int row) {
            return total && row == rows.size() - 1;
        }
    }

    /**
     * A code for cameras, nine centimetres wide.
     *
     * @param content what it says to them
     * @param alternative the same in words, for those who do not see it
     */
    public record QrCodeBlock(String content, String alternative) implements Block {}

    /**
     * A picture, at most twelve centimetres wide, with its caption.
     *
     * @param jpeg the picture as JPEG, small enough to be printed
     * @param alternative what it shows, for those who do not see it
     * @param caption below it, as who made it
     */
    public record Picture(byte[] jpeg, String alternative, String caption) implements Block {}

    /** What follows begins on a page of its own. */
    public record NewPage() implements Block {}

    public Paper {
        if (title == null || title.isBlank()) {
            throw new IllegalArgumentException("a document needs a title");
        }
        footer = footer == null ? "" : footer;
        language = Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? Locale.ENGLISH : Locale.GERMAN;
        blocks = List.copyOf(blocks);
    }

    public static Writing called(String title, Locale language) {
        return new Writing(title, language);
    }

    boolean landscape() {
        return form == Form.LANDSCAPE;
    }

    /** A document while it is put together. */
    public static final class Writing {

        private final String title;
        private final Locale language;
        private final List<Block> blocks = new ArrayList<>();
        private String footer = "";
        private Form form = Form.LETTER;

        private Writing(String title, Locale language) {
            this.title = title;
            this.language = language;
        }

        public Writing footer(String text) {
            footer = text;
            return this;
        }

        public Writing landscape() {
            form = Form.LANDSCAPE;
            return this;
        }

        public Writing poster() {
            form = Form.POSTER;
            return this;
        }

        public Writing heading(int level, String text) {
            return with(new Heading(level, text));
        }

        /** The parameters are those of {@link Letterhead}. */
        public Writing letterhead(String sender, String recipient) {
            return with(new Letterhead(sender, recipient));
        }

        public Writing text(String text) {
            return with(new Text(text, false));
        }

        public Writing strong(String text) {
            return with(new Text(text, true));
        }

        public Writing facts(Map<String, String> values) {
            return with(new Facts(values));
        }

        public Writing grid(List<String> headings, List<Integer> shares, List<List<String>> rows) {
            return grid(headings, shares, Set.of(), false, rows);
        }

        /** With figures, and perhaps their sum; the parameters are those of {@link Grid}. */
        public Writing grid(
                List<String> headings,
                List<Integer> shares,
                Set<Integer> figures,
                boolean total,
                List<List<String>> rows) {
            return with(new Grid(headings, shares, figures, total, rows));
        }

        public Writing qrCode(String content, String alternative) {
            return with(new QrCodeBlock(content, alternative));
        }

        public Writing picture(byte[] jpeg, String alternative, String caption) {
            return with(new Picture(jpeg, alternative, caption));
        }

        public Writing newPage() {
            return with(new NewPage());
        }

        private Writing with(Block block) {
            blocks.add(block);
            return this;
        }

        public Paper done() {
            return new Paper(title, footer, language, form, blocks);
        }
    }
}
