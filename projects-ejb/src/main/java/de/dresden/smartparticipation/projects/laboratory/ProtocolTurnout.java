package de.dresden.smartparticipation.projects.laboratory;

import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.vote.Turnout;
import de.dresden.smartparticipation.projects.vote.TurnoutLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The part of a protocol that tells who took part. */
final class ProtocolTurnout {

    private static final String KEY = "projects.laboratory.protocol.turnout";

    private final Turnout turnout;
    private final Locale language;
    private final Texts texts;
    private final Figures figures;

    ProtocolTurnout(Turnout turnout, Locale language) {
        this.turnout = turnout;
        this.language = language;
        texts = Texts.in(language);
        figures = new Figures(language);
    }

    void write(Paper.Writing paper) {
        paper.heading(2, texts.text(KEY));
        paper.text(all());
        if (!turnout.areas().isEmpty()) {
            table(paper, "projects.laboratory.protocol.area", turnout.areas(), turnout.rated());
        }
        if (!turnout.ages().isEmpty()) {
            table(paper, KEY + ".age", turnout.ages(), false);
        }
        if (turnout.hides()) {
            paper.text(texts.text(KEY + (turnout.withheld() ? ".withheld" : ".hides")));
        }
    }

    private String all() {
        return turnout.entitled() == null
                ? texts.text(KEY + ".all", figures.count(turnout.voted()))
                : texts.text(
                        KEY + ".of-list",
                        figures.count(turnout.voted()),
                        figures.count(turnout.entitled()),
                        percent(turnout.voted(), turnout.entitled()));
    }

    private void table(Paper.Writing paper, String first, List<TurnoutLine> lines, boolean rated) {
        List<String> headings = new ArrayList<>(List.of(texts.text(first), texts.text(KEY + ".voted")));
        List<Integer> widths = new ArrayList<>(List.of(4, 2));
        if (rated) {
            headings.add(texts.text(KEY + ".entitled"));
            widths.add(2);
        }
        headings.add(texts.text(KEY + (rated ? ".rate" : ".share")));
        widths.add(2);
        Set<Integer> numbers = rated ? Set.of(1, 2, 3) : Set.of(1, 2);
        paper.grid(
                headings,
                widths,
                numbers,
                false,
                lines.stream().map(line -> row(line, rated)).toList());
    }

    private List<String> row(TurnoutLine line, boolean rated) {
        List<String> row = new ArrayList<>(List.of(line.name().in(language)));
        row.add(line.voted() == null ? texts.text("projects.turnout.hidden") : figures.count(line.voted()));
        if (rated) {
            row.add(line.entitled() == null ? "" : figures.count(line.entitled()));
        }
        Long whole = rated ? line.entitled() : Long.valueOf(turnout.voted());
        row.add(line.voted() == null || whole == null ? "" : percent(line.voted(), whole));
        return row;
    }

    private String percent(long part, long whole) {
        return whole == 0 ? "" : figures.percent(part, whole);
    }
}
