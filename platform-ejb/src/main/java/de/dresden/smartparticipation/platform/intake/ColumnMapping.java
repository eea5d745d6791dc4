package de.dresden.smartparticipation.platform.intake;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which column of a file holds which field.
 *
 * @param headings the file's columns, as {@code TableSource.headers()} names them
 * @param columns per key of a mapped field the number of its column, counted from 0
 */
public record ColumnMapping(List<String> headings, Map<String, Integer> columns) implements Serializable {

    public ColumnMapping {
        headings = List.copyOf(headings);
        columns = new TreeMap<>(columns);
        for (int column : columns.values()) {
            if (column < 0 || column >= headings.size()) {
                throw new IllegalArgumentException("no column " + column);
            }
        }
    }

    /** Maps by name, each column at most once; fields whose name no column has stay without one. */
    public static ColumnMapping suggest(List<String> headings, IntakePlan plan) {
        Map<String, Integer> byName = new HashMap<>();
        for (int c = 0; c < headings.size(); c++) {
            byName.putIfAbsent(ColumnNames.comparable(headings.get(c)), c);
        }
        Map<String, Integer> columns = new HashMap<>();
        for (IntakeField field : plan.fields()) {
            field.names().stream()
                    .map(name -> byName.get(ColumnNames.comparable(name)))
                    .filter(column -> column != null && !columns.containsValue(column))
                    .findFirst()
                    .ifPresent(column -> columns.put(field.key(), column));
        }
        return new ColumnMapping(headings, columns);
    }

    /**
     * Maps as a caller of the API says, by the columns' names.
     *
     * @param headingByField per key of a field the name of its column
     * @throws Refused there is no such field or column
     */
    public static ColumnMapping named(List<String> headings, IntakePlan plan, Map<String, String> headingByField) {
        Map<String, Integer> columns = new HashMap<>();
        List<Reason> reasons = new ArrayList<>();
        headingByField.forEach((key, heading) -> {
            int column = headings.indexOf(heading);
            if (plan.fields().stream().noneMatch(field -> field.key().equals(key))) {
                reasons.add(Reason.of("platform.intake.no-field", key));
            } else if (column < 0) {
                reasons.add(Reason.of("platform.intake.no-column", heading));
            } else {
                columns.put(key, column);
            }
        });
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
        return new ColumnMapping(headings, columns);
    }

    /** The same with the field in another column. */
    public ColumnMapping with(String fieldKey, int column) {
        Map<String, Integer> changed = new HashMap<>(columns);
        changed.put(fieldKey, column);
        return new ColumnMapping(headings, changed);
    }

    /** The same with the field in no column. */
    public ColumnMapping without(String fieldKey) {
        Map<String, Integer> changed = new HashMap<>(columns);
        changed.remove(fieldKey);
        return new ColumnMapping(headings, changed);
    }

    public OptionalInt column(String fieldKey) {
        Integer column = columns.get(fieldKey);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** The name of the field's column; empty if it has none. */
    public String heading(String fieldKey) {
        OptionalInt column = column(fieldKey);
        return column.isPresent() ? headings.get(column.getAsInt()) : "";
    }

    /** The columns that no field uses. */
    public List<String> unused() {
        List<String> unused = new ArrayList<>();
        for (int c = 0; c < headings.size(); c++) {
            if (!columns.containsValue(c)) {
                unused.add(headings.get(c));
            }
        }
        return unused;
    }

    /** What stands in the way of reading rows: required fields without a column, columns used for two fields. */
    public List<Reason> problems(IntakePlan plan) {
        List<Reason> problems = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (IntakeField field : plan.fields()) {
            Integer column = columns.get(field.key());
            if (column == null && field.isRequired()) {
                problems.add(Reason.of("platform.intake.column-missing", Reason.of(field.labelKey())));
            }
            if (column != null && !used.add(column)) {
                problems.add(Reason.of("platform.intake.column-twice", headings.get(column)));
            }
        }
        List<String> some = plan.atLeastOne();
        if (!some.isEmpty() && some.stream().noneMatch(columns::containsKey)) {
            problems.add(Reason.of(
                    "platform.intake.column-missing",
                    Reason.of(plan.field(some.get(0)).labelKey())));
        }
        return problems;
    }

    /** @throws Refused with all {@link #problems} if there are any */
    public void ensureUsable(IntakePlan plan) {
        List<Reason> problems = problems(plan);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }
}
