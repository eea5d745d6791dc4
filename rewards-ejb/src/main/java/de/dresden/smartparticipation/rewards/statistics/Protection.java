package de.dresden.smartparticipation.rewards.statistics;

import de.dresden.smartparticipation.platform.suppression.Line;
import de.dresden.smartparticipation.platform.suppression.Suppression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Decides which of a month's cells are hidden: all tables of a kind together, since they share their margins.
 *
 * <p>The number of trips whose saving is unknown, and the saving of the others, are figures of their own people: a table each over
 * Stadtteile and ages, which is protected by itself. The number tells as well how many the others are, so it is of the fewer of the
 * two, and not told where a mode that makes it up is hidden.
 */
final class Protection {

    /** People that must stand behind a cell. */
    static final long LEAST = 20;

    /**
     * What is not told.
     *
     * @param cells numbers of the cells
     * @param unknown numbers of those whose trips with an unknown saving are not counted out
     * @param saving numbers of those whose saving is not told
     */
    record Hidden(BitSet cells, BitSet unknown, BitSet saving) {}

    private record Split(int total, int dimension) {}

    private final List<Counted> cells;
    private final Map<Place, Integer> numbers = new HashMap<>();

    private Protection(List<Counted> cells) {
        this.cells = cells;
        for (int i = 0; i < cells.size(); i++) {
            numbers.put(cells.get(i).place(), i);
        }
    }

    static Hidden hidden(List<Counted> cells) {
        return new Protection(cells).hidden();
    }

    private Hidden hidden() {
        BitSet hidden = table(IntStream.range(0, cells.size()).boxed().toList(), Counted::people);
        BitSet unknown = table(beside(cell -> cell.unknown() > 0), cell -> unknownPeople(cell, hidden));
        BitSet saving = saving(hidden);
        unknown.or(hidden);
        saving.or(hidden);
        return new Hidden(hidden, unknown, saving);
    }

    /** Also what would give the metres of a hidden mode away: anybody knows what a metre of each mode saves. */
    private BitSet saving(BitSet hidden) {
        BitSet telling = new BitSet();
        while (true) {
            BitSet saving = table(
                    beside(cell -> !cell.whollyUnknown()),
                    cell -> hidden.get(number(cell)) || telling.get(number(cell)) ? 0 : cell.knownPeople());
            BitSet found = telling(hidden, saving);
            if (found.isEmpty()) {
                return saving;
            }
            telling.or(found);
        }
    }

    /**
     * The shown savings by which metres that are hidden could be computed: metres and savings are the unknowns, and the saving of
     * all modes is what each metre of each of them saves.
     */
    private BitSet telling(BitSet hidden, BitSet saving) {
        int all = cells.size();
        List<Integer> savings = beside(cell -> !cell.whollyUnknown());
        List<Map<Integer, Long>> sums = new ArrayList<>();
        lines(IntStream.range(0, all).boxed().toList()).forEach(line -> sums.add(line.sum()));
        lines(savings).forEach(line -> {
            Map<Integer, Long> sum = new HashMap<>();
            line.sum().forEach((cell, times) -> sum.put(all + savings.get(cell), times));
            sums.add(sum);
        });
        savings.forEach(cell -> perMetre(cell).ifPresent(sums::add));
        BitSet unknown = (BitSet) hidden.clone();
        savings.stream().filter(cell -> saving.get(cell) || hidden.get(cell)).forEach(cell -> unknown.set(all + cell));
        BitSet found = new BitSet();
        Suppression.computable(sums, unknown).stream()
                .filter(cell -> cell < all)
                .forEach(found::set);
        List<Integer> shown =
                savings.stream().filter(cell -> !unknown.get(all + cell)).toList();
        BitSet telling = new BitSet();
        shown.stream()
                .filter(total -> found.stream().anyMatch(cell -> isOf(cells.get(cell), cells.get(total))))
                .forEach(telling::set);
        if (!found.isEmpty() && telling.isEmpty()) {
            // it follows by way of others: then none is told
            shown.forEach(telling::set);
        }
        return telling;
    }

    /** The saving of all modes as a sum that is zero; nothing where one of them has no one value a metre. */
    private Optional<Map<Integer, Long>> perMetre(int total) {
        Map<Integer, Long> sum = new HashMap<>();
        sum.put(cells.size() + total, -1L);
        for (int part = 0; part < cells.size(); part++) {
            Counted cell = cells.get(part);
            if (cell.place().mode() != null && isOf(cell, cells.get(total)) && !cell.whollyUnknown()) {
                if (cell.perMetre() == null) {
                    return Optional.empty();
                }
                sum.put(part, cell.perMetre());
            }
        }
        return Optional.of(sum);
    }

    private static boolean isOf(Counted mode, Counted total) {
        return Objects.equals(mode.place().area(), total.place().area())
                && Objects.equals(mode.place().age(), total.place().age());
    }

    private List<Integer> beside(Predicate<Counted> some) {
        return IntStream.range(0, cells.size())
                .filter(i -> cells.get(i).unknown() != null
                        && cells.get(i).place().mode() == null
                        && some.test(cells.get(i)))
                .boxed()
                .toList();
    }

    /** None where a hidden mode is a part of them. */
    private long unknownPeople(Counted cell, BitSet hidden) {
        boolean ofHiddenMode = cells.stream()
                .filter(part -> part.place().mode() != null
                        && part.unknown() > 0
                        && Objects.equals(part.place().area(), cell.place().area())
                        && Objects.equals(part.place().age(), cell.place().age()))
                .anyMatch(part -> hidden.get(number(part)));
        if (ofHiddenMode || hidden.get(number(cell))) {
            return 0;
        }
        return cell.mixed() ? Math.min(cell.unknownPeople(), cell.knownPeople()) : cell.unknownPeople();
    }

    private int number(Counted cell) {
        return numbers.get(cell.place());
    }

    /** Protects one table. @param of numbers of its cells */
    private BitSet table(List<Integer> of, ToLongFunction<Counted> people) {
        long[] behind = of.stream()
                .mapToLong(cell -> people.applyAsLong(cells.get(cell)))
                .toArray();
        BitSet hidden = new BitSet();
        Suppression.hidden(behind, lines(of), LEAST).stream().forEach(cell -> hidden.set(of.get(cell)));
        return hidden;
    }

    /** How the cells add up. @param of numbers of the cells; a line has their places in this list */
    private List<Line> lines(List<Integer> of) {
        Map<Integer, Integer> places = new HashMap<>();
        of.forEach(cell -> places.put(cell, places.size()));
        Map<Split, List<Integer>> parts = new LinkedHashMap<>();
        for (int part : of) {
            Place place = cells.get(part).place();
            for (Place whole : place.wholes()) {
                Integer total = places.get(numbers.getOrDefault(whole, -1));
                if (total != null) {
                    parts.computeIfAbsent(new Split(total, place.dimension(whole)), split -> new ArrayList<>())
                            .add(places.get(part));
                }
            }
        }
        return parts.entrySet().stream()
                .map(split -> new Line(split.getKey().total(), split.getValue()))
                .toList();
    }
}
