package de.dresden.smartparticipation.web.contributions;

import de.dresden.smartparticipation.participation.contribution.MarkedWord;
import de.dresden.smartparticipation.participation.contribution.PersonalDatum;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a text that is drawn alike.
 *
 * @param text the stretch with the white space behind it
 * @param found what was pointed out in it, or null
 */
public record Piece(String text, PersonalDatum found) implements Serializable {

    /** Brackets and quotation marks before what was found, and what closes a clause behind it. */
    private static final Pattern CORE = Pattern.compile("(?s)([\\s(\\[„“»«\"'<]*)(.*?)([\\s.,;:!?)\\]„“”»«\"'>]*)");

    /** Words in a row that are drawn alike, put together; only what was found is pointed out, not the comma behind it. */
    static List<Piece> of(List<MarkedWord> words) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder stretch = new StringBuilder();
        PersonalDatum kind = null;
        for (MarkedWord word : words) {
            if (word.found() != kind) {
                add(pieces, stretch.toString(), kind);
                stretch.setLength(0);
            }
            kind = word.found();
            stretch.append(word.text()).append(word.gap());
        }
        add(pieces, stretch.toString(), kind);
        return pieces;
    }

    private static void add(List<Piece> pieces, String stretch, PersonalDatum kind) {
        Matcher core = CORE.matcher(stretch);
        if (kind == null || !core.matches()) {
            append(pieces, stretch, null);
            return;
        }
        append(pieces, core.group(1), null);
        append(pieces, core.group(2), kind);
        append(pieces, core.group(3), null);
    }

    /** Plain stretches in a row become one. */
    private static void append(List<Piece> pieces, String text, PersonalDatum kind) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (text.isEmpty()) {
            return;
        }
        if (last != null && last.found() == null && kind == null) {
            pieces.set(pieces.size() - 1, new Piece(last.text() + text, null));
        } else {
            pieces.add(new Piece(text, kind));
        }
    }
}
