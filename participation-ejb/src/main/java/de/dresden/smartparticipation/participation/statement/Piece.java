package de.dresden.smartparticipation.participation.statement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A piece of a statement's text, as it is shown: marked where it belongs to a point.
 *
 * @param text the piece
 * @param point number of the point whose passage begins here; null for text outside, or inside a longer passage
 */
public record Piece(String text, Integer point) implements Serializable {

    /** The text cut at its marked passages; of two that overlap the one that begins first is shown. */
    static List<Piece> of(String text, List<PointRow> points) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        List<PointRow> marked = points.stream()
                .filter(point -> point.starts() != null && point.ends() <= text.length())
                .sorted(Comparator.comparing(PointRow::starts))
                .toList();
        for (PointRow point : marked) {
            if (point.starts() >= at) {
                if (point.starts() > at) {
                    pieces.add(new Piece(text.substring(at, point.starts()), null));
                }
                pieces.add(new Piece(text.substring(point.starts(), point.ends()), point.number()));
                at = point.ends();
            }
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), null));
        }
        return pieces;
    }
}
