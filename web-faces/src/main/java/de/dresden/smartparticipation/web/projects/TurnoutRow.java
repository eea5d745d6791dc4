package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.vote.Turnout;
import de.dresden.smartparticipation.projects.vote.TurnoutLine;
import java.io.Serializable;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/**
 * The turnout of one Stadtteil or group of ages, in words.
 *
 * @param name of it
 * @param voted how many voted, or that it is not told
 * @param entitled how many might have; empty where that is not told
 * @param percent of those who might have voted, else of all votes; empty where it is not told
 * @param width length of the bar, of 100
 */
public record TurnoutRow(Wording name, String voted, String entitled, String percent, String width)
        implements Serializable {

    /** Lines of a turnout. @param of all who voted, of whom the shares are where nobody knows how many might have */
    public static List<TurnoutRow> of(List<TurnoutLine> lines, long of, Locale language) {
        boolean rated = lines.stream().anyMatch(line -> line.entitled() != null);
        return lines.stream().map(line -> row(line, rated, of, language)).toList();
    }

    private static TurnoutRow row(TurnoutLine line, boolean rated, long of, Locale language) {
        NumberFormat number = NumberFormat.getIntegerInstance(language);
        Long whole = rated ? line.entitled() : Long.valueOf(of);
        boolean told = line.voted() != null && whole != null;
        return new TurnoutRow(
                line.name(),
                line.voted() == null ? Texts.in(language).text("projects.turnout.hidden") : number.format(line.voted()),
                line.entitled() == null ? "" : number.format(line.entitled()),
                told ? Bars.percent(line.voted(), whole, language) : "",
                told ? Bars.width(line.voted(), whole) : "0");
    }

    /** All together: {@code 62,5 %}; empty where nobody knows how many might have voted. */
    public static String percent(Turnout turnout, Locale language) {
        return turnout.entitled() == null ? "" : Bars.percent(turnout.voted(), turnout.entitled(), language);
    }
}
