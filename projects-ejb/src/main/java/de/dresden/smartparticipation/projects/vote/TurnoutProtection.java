package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.suppression.Line;
import de.dresden.smartparticipation.platform.suppression.Suppression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which figures of a turnout are told: none behind which stand fewer than {@value #LEAST} people who voted or, where a list says who
 * might have, who did not; and none from which such a one follows. How many voted in all is known to everybody, so where that is
 * few itself, nothing more is told.
 */
final class TurnoutProtection {

    /** People that must stand behind a figure. */
    static final long LEAST = 5;

    /**
     * A line as it is told.
     *
     * @param value key; empty: not said
     * @param voted null: not told
     * @param entitled null: not known, or not told
     */
    record Told(String value, Long voted, Long entitled) {}

    private final List<Long> people = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> totals = new ArrayList<>();
    private BitSet hidden;
    private List<Told> areas = List.of();
    private List<Told> ages = List.of();

    private TurnoutProtection() {}

    /**
     * @param voted all who voted
     * @param byArea those of each Stadtteil, all of them together; may be empty
     * @param byAge the same by age
     * @param entitled people on the list by Stadtteil, all of them together; empty where that is not known
     */
    static TurnoutProtection of(
            long voted, Map<String, Long> byArea, Map<String, Long> byAge, Map<String, Long> entitled) {
        TurnoutProtection shown = new TurnoutProtection();
        shown.protect(voted, byArea, byAge, entitled);
        return shown;
    }

    private void protect(long voted, Map<String, Long> byArea, Map<String, Long> byAge, Map<String, Long> entitled) {
        int total = total(voted);
        List<Integer> ofAges = cells(byAge);
        List<Integer> ofAreas = entitled.isEmpty() ? cells(byArea) : new ArrayList<>();
        List<Integer> ofEntitled = new ArrayList<>();
        TreeSet<String> keys = new TreeSet<>(byArea.keySet());
        if (!byArea.isEmpty() && !entitled.isEmpty()) {
            keys.addAll(entitled.keySet());
            rates(total, voted, byArea, entitled, keys, ofAreas, ofEntitled);
        }
        line(total, ofAreas);
        line(total, ofAges);
        hidden = Suppression.hidden(
                people.stream().mapToLong(Long::longValue).toArray(), lines, LEAST);
        areas = told(new ArrayList<>(keys), byArea, ofAreas, entitled, ofEntitled);
        ages = told(new ArrayList<>(new TreeSet<>(byAge.keySet())), byAge, ofAges, Map.of(), List.of());
    }

    /** With a list each Stadtteil has those who voted and those who stayed away; both add up to those on the list. */
    private void rates(
            int total,
            long voted,
            Map<String, Long> byArea,
            Map<String, Long> entitled,
            TreeSet<String> keys,
            List<Integer> ofAreas,
            List<Integer> ofEntitled) {
        List<Integer> ofStayed = new ArrayList<>();
        for (String key : keys) {
            long went = byArea.getOrDefault(key, 0L);
            long on = Math.max(went, entitled.getOrDefault(key, 0L));
            ofAreas.add(cell(went));
            ofStayed.add(cell(on - went));
            ofEntitled.add(cell(on));
            int at = ofEntitled.size() - 1;
            line(ofEntitled.get(at), List.of(ofAreas.get(at), ofStayed.get(at)));
        }
        long all = ofEntitled.stream().mapToLong(people::get).sum();
        int list = total(all);
        int stayed = total(all - voted);
        line(stayed, ofStayed);
        line(list, ofEntitled);
        line(list, List.of(total, stayed));
    }

    private List<Integer> cells(Map<String, Long> by) {
        List<Integer> cells = new ArrayList<>();
        new TreeSet<>(by.keySet()).forEach(key -> cells.add(cell(by.get(key))));
        return cells;
    }

    private int cell(long count) {
        people.add(count);
        return people.size() - 1;
    }

    private int total(long count) {
        int cell = cell(count);
        totals.add(cell);
        return cell;
    }

    private void line(int total, List<Integer> parts) {
        if (!parts.isEmpty()) {
            lines.add(new Line(total, parts));
        }
    }

    private List<Told> told(
            List<String> keys,
            Map<String, Long> by,
            List<Integer> cells,
            Map<String, Long> entitled,
            List<Integer> ofEntitled) {
        List<Told> told = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            boolean onList = !ofEntitled.isEmpty() && !hidden.get(ofEntitled.get(at));
            told.add(new Told(
                    keys.get(at),
                    hidden.get(cells.get(at)) ? null : by.getOrDefault(keys.get(at), 0L),
                    onList ? entitled.getOrDefault(keys.get(at), 0L) : null));
        }
        return told;
    }

    /** Whether nothing but the whole may be told. */
    boolean isWithheld() {
        return totals.stream().anyMatch(hidden::get);
    }

    List<Told> areas() {
        return areas;
    }

    List<Told> ages() {
        return ages;
    }
}
