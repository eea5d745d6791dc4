package de.dresden.smartparticipation.projects.selection.pabulib;

import de.dresden.smartparticipation.projects.selection.core.Ballot;
import de.dresden.smartparticipation.projects.selection.pabulib.PabulibFile.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The ballots of a file. An approval is a point; a ranking gives Borda points, the first of k gets k − 1, the last none, as in pabutools;
 * points are taken as they are, all times ten or a hundred where some have decimals, and negative ones do not count.
 */
final class PabulibVotes {

    private enum Kind {
        APPROVAL,
        RANKING,
        POINTS
    }

    private final PabulibFile file;
    private final Map<String, Integer> places;
    private final Kind kind;
    private final int vote;
    private final int points;
    private int decimals;

    PabulibVotes(PabulibFile file, Map<String, Integer> places) {
        this.file = file;
        this.places = places;
        kind = kind(file);
        vote = PabulibElection.column(file.votes(), "vote", "VOTES");
        points = kind == Kind.POINTS ? PabulibElection.column(file.votes(), "points", "VOTES") : -1;
    }

    private static Kind kind(PabulibFile file) {
        String type = file.meta().getOrDefault("vote_type", "approval").toLowerCase(Locale.ROOT);
        return switch (type) {
            case "approval", "choose-1" -> Kind.APPROVAL;
            case "ordinal" -> Kind.RANKING;
            case "cumulative", "scoring" -> Kind.POINTS;
            default -> throw Unreadable.in(0, "vote-type", type);
        };
    }

    void forEach(Consumer<Ballot> taker) {
        if (kind == Kind.POINTS) {
            decimals = file.votes().rows().stream()
                    .flatMap(row -> figures(row).stream())
                    .mapToInt(BigDecimal::scale)
                    .max()
                    .orElse(0);
        }
        file.votes().rows().forEach(row -> taker.accept(ballot(row)));
    }

    private Ballot ballot(Row row) {
        int[] named = parts(row.cell(vote)).stream()
                .mapToInt(name -> place(name, row))
                .toArray();
        return switch (kind) {
            case APPROVAL -> Ballot.approving(named);
            case RANKING ->
                Ballot.of(
                        named,
                        IntStream.range(0, named.length)
                                .map(at -> named.length - 1 - at)
                                .toArray());
            case POINTS -> Ballot.of(named, points(row, named.length));
        };
    }

    private int place(String name, Row row) {
        Integer place = places.get(name);
        if (place == null) {
            throw Unreadable.in(row.line(), "unknown-project", name);
        }
        return place;
    }

    private int[] points(Row row, int count) {
        List<BigDecimal> figures = figures(row);
        if (figures.size() != count) {
            throw Unreadable.in(row.line(), "points-count", row.cell(points));
        }
        return figures.stream()
                .mapToLong(figure -> Figures.scaled(figure, decimals, row.line(), "points"))
                .mapToInt(figure -> narrow(figure, row))
                .toArray();
    }

    private int narrow(long figure, Row row) {
        if (figure > Integer.MAX_VALUE) {
            throw Unreadable.in(row.line(), "points", row.cell(points));
        }
        return (int) Math.max(0, figure);
    }

    private List<BigDecimal> figures(Row row) {
        return parts(row.cell(points)).stream()
                .map(text -> Figures.read(text, row.line(), "points"))
                .toList();
    }

    private static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        return parts;
    }
}
