package de.dresden.smartparticipation.platform.payment.sepa;

import java.text.Normalizer;
import java.util.Map;

/**
 * Texts in the characters that every bank in SEPA has to read: {@code a–z A–Z 0–9 / - ? : ( ) . , ' +} and the blank (EPC217-08).
 *
 * <p>The rule: German letters are written as in German without them (ä → ae, Ö → Oe, ß → ss), the sign «und» becomes {@code +}, other
 * letters lose their marks (é → e, ł → l, æ → ae, đ → d), dashes and quotation marks become {@code -} and {@code '}, white space one
 * blank. What has no likeness becomes a point. A text does not begin or end with a slash and has no two in a row, since banks take
 * those for marks of their own.
 */
public final class SepaText {

    private static final String TAKEN = "/-?:().,'+ ";

    private static final Map<Integer, String> LIKE = Map.ofEntries(
            like('ä', "ae"),
            like('ö', "oe"),
            like('ü', "ue"),
            like('Ä', "Ae"),
            like('Ö', "Oe"),
            like('Ü', "Ue"),
            like('ß', "ss"),
            like('ẞ', "SS"),
            like('&', "+"),
            like('æ', "ae"),
            like('Æ', "AE"),
            like('œ', "oe"),
            like('Œ', "OE"),
            like('ø', "o"),
            like('Ø', "O"),
            like('ł', "l"),
            like('Ł', "L"),
            like('đ', "d"),
            like('Đ', "D"),
            like('ð', "d"),
            like('Ð', "D"),
            like('þ', "th"),
            like('Þ', "Th"),
            like('ı', "i"),
            like('–', "-"),
            like('—', "-"),
            like('‐', "-"),
            like('‑', "-"),
            like('_', "-"),
            like('’', "'"),
            like('‘', "'"),
            like('‚', "'"),
            like('„', "'"),
            like('“', "'"),
            like('”', "'"),
            like('"', "'"),
            like('`', "'"),
            like('´', "'"),
            like('«', "'"),
            like('»', "'"),
            like('[', "("),
            like(']', ")"),
            like('{', "("),
            like('}', ")"),
            like(';', ","),
            like('€', "EUR"),
            like('\\', "/"));

    private SepaText() {}

    /**
     * The text in those characters, cut after so many.
     *
     * @param longest most characters, as the field of the payment file has them
     */
    public static String of(String text, int longest) {
        StringBuilder written = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> written.append(written(point)));
        String oneLine = written.toString()
                .replaceAll(" {2,}", " ")
                .replaceAll("/{2,}", "/")
                .replaceAll("^[/ ]+", "");
        return oneLine.substring(0, Math.min(longest, oneLine.length())).replaceAll("[/ ]+$", "");
    }

    /** Whether something of it can be read once it is in those characters: a letter or a digit. */
    public static boolean isReadable(String text) {
        return text != null && of(text, text.length() * 3).chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether it consists of those characters only, and fits as a reference that banks hand on unchanged. */
    public static boolean isReference(String text) {
        return text.matches("[A-Za-z0-9?:().,'+-]+(?:/[A-Za-z0-9?:().,'+-]+)*") && text.length() <= 35;
    }

    private static String written(int point) {
        if (isTaken(point)) {
            return Character.toString(point);
        }
        String like = LIKE.get(point);
        if (like != null) {
            return like;
        }
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return " ";
        }
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                .codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .forEach(part -> bare.append(isTaken(part) ? Character.toString(part) : "."));
        return bare.toString();
    }

    private static boolean isTaken(int point) {
        return point < 128 && (Character.isLetterOrDigit(point) || TAKEN.indexOf(point) >= 0);
    }

    private static Map.Entry<Integer, String> like(int point, String text) {
        return Map.entry(point, text);
    }
}
