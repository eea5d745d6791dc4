package de.dresden.smartparticipation.platform.text;

/**
 * What people type, as it is kept. Signs that cannot be seen change how the words around them are read: a «right-to-left override»
 * turns a name round in every list that shows it. So control and format characters are left out (Unicode's Cc and Cf, with what
 * has no meaning at all), but for the joiners U+200C and U+200D, without which Persian and Indian words and composed emoji fall
 * apart. What then shows nothing counts as empty.
 */
public final class TypedText {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private TypedText() {}

    /** On one line, without blanks around it; null where nothing of it can be seen. */
    public static String line(String typed) {
        String text = text(typed);
        return text == null ? null : text.replaceAll("\\R|\t", " ");
    }

    /** With its line ends, without blanks around it; null where nothing of it can be seen. */
    public static String text(String typed) {
        if (!isVisible(typed)) {
            return null;
        }
        StringBuilder kept = new StringBuilder(typed.length());
        typed.codePoints().filter(TypedText::isKept).forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    /** Whether something of it can be seen; not of null. */
    public static boolean isVisible(String typed) {
        return typed != null && typed.codePoints().anyMatch(TypedText::isSeen);
    }

    private static boolean isKept(int sign) {
        return sign == '\n'
                || sign == '\r'
                || sign == '\t'
                || sign == NON_JOINER
                || sign == JOINER
                || switch (Character.getType(sign)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
                    default -> true;
                };
    }

    private static boolean isSeen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK -> false;
            default -> !isFiller(sign);
        };
    }

    /** Letters and signs that are drawn as nothing: fillers of Hangul, the empty pattern of Braille. */
    private static boolean isFiller(int sign) {
        return sign == 0x115F || sign == 0x1160 || sign == 0x3164 || sign == 0xFFA0 || sign == 0x2800;
    }
}
