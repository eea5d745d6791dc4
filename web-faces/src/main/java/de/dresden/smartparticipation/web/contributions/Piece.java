package de.dresden.smartparticipation.web.contributions;

import de.dresden.smartparticipation.participation.contribution.MarkedWord;
import de.dresden.smartparticipation.participation.contribution.PersonalDatum;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text that is drawn alike.
 *
 * @param text the stretch with the white space behind it
 * @param found what was pointed out in it, or null
 */
public record Piece(String text, PersonalDatum found) implements Serializable {

    /** Words in a row that are drawn alike, put together. */
    static List<Piece> of(List<MarkedWord> words) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder stretch = new StringBuilder();
        PersonalDatum kind = null;
        for (MarkedWord word : words) {
            if (word.found() != kind && !stretch.isEmpty()) {
                pieces.add(new Piece(stretch.toString(), kind));
                stretch.setLength(0);
            }
            kind = word.found();
            stretch.append(word.text()).append(word.gap());
        }
        if (!stretch.isEmpty()) {
            pieces.add(new Piece(stretch.toString(), kind));
        }
        return pieces;
    }
}
