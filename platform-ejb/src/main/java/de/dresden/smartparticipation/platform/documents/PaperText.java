package de.dresden.smartparticipation.platform.documents;

/** Texts as they may stand in a document: nothing that XML cannot hold, and no null. */
public final class PaperText {

    private PaperText() {}

    /** The text as it may stand in a document; empty for null. */
    public static String clean(String text) {
        return text == null
                ? ""
                : text.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .codePoints()
                        .filter(PaperText::holds)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean holds(int c) {
        return c == '\n'
                || c == '\t'
                || c >= 0x20 && c <= 0xD7FF && !(c >= 0x7F && c <= 0x9F)
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
