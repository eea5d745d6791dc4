package de.dresden.smartparticipation.platform.intake;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.tables.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Checks the rows of one file, one after the other, and remembers of them only the values of the unique field. For each
 * pass over a file a new one. Not for several threads.
 */
public final class RowCheck {

    /** What a spreadsheet shows in place of a value that it could not compute. */
    private static final Set<String> CELL_ERRORS = Set.of(
            "#N/A", "#NV", "#REF!", "#BEZUG!", "#VALUE!", "#WERT!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#ZAHL!");

    private final IntakePlan plan;
    private final ColumnMapping mapping;
    private final Map<String, Long> rowByKey = new HashMap<>();

    /** @throws de.dresden.smartparticipation.platform.fault.Refused the mapping has problems */
    public RowCheck(IntakePlan plan, ColumnMapping mapping) {
        mapping.ensureUsable(plan);
        this.plan = plan;
        this.mapping = mapping;
    }

    /** The row's values, or what is wrong with it. */
    public RowVerdict check(TableRow row) {
        if (row.isBlank()) {
            return new RowVerdict(
                            row.number(), RowVerdict.Outcome.SKIPPED, new IntakeRow(row.number(), Map.of()), List.of())
                    .skipped("", Reason.of("platform.intake.blank-row"));
        }
        List<RowProblem> problems = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        checkWidth(row, problems);
        for (IntakeField field : plan.fields()) {
            OptionalInt column = mapping.column(field.key());
            if (column.isPresent()) {
                Object value = value(row, field, column.getAsInt(), problems);
                if (value != null) {
                    values.put(field.key(), value);
                }
            }
        }
        if (!plan.atLeastOne().isEmpty() && plan.atLeastOne().stream().noneMatch(values::containsKey)) {
            problems.add(RowProblem.error(row.number(), "", Reason.of("platform.intake.nothing-said")));
        }
        return once(RowVerdict.of(row.number(), values, problems));
    }

    private void checkWidth(TableRow row, List<RowProblem> problems) {
        for (int c = mapping.headings().size(); c < row.cells().size(); c++) {
            if (!row.cells().get(c).isBlank()) {
                problems.add(RowProblem.error(
                        row.number(),
                        "",
                        Reason.of(
                                "platform.intake.too-many-cells",
                                row.found(),
                                mapping.headings().size())));
                return;
            }
        }
    }

    private Object value(TableRow row, IntakeField field, int column, List<RowProblem> problems) {
        String heading = mapping.headings().get(column);
        Optional<Reason> unreadable = row.problem(column);
        if (unreadable.isPresent()) {
            problems.add(RowProblem.error(row.number(), heading, unreadable.get()));
            return null;
        }
        String raw = row.cell(column);
        if (CELL_ERRORS.contains(raw.strip())) {
            problems.add(
                    RowProblem.warning(row.number(), heading, Reason.of("platform.intake.cell-error", raw.strip())));
            raw = "";
        }
        CellValue cell = CellValue.of(field, raw);
        cell.warnings().forEach(reason -> problems.add(RowProblem.warning(row.number(), heading, reason)));
        if (cell.error() != null) {
            Severity severity = field.forgiving() ? Severity.WARNING : Severity.ERROR;
            problems.add(new RowProblem(row.number(), heading, severity, cell.error()));
            return null;
        }
        if (cell.value() == null && field.need() != Need.OPTIONAL) {
            Severity severity = field.isRequired() ? Severity.ERROR : Severity.WARNING;
            problems.add(new RowProblem(row.number(), heading, severity, Reason.of("platform.intake.value-missing")));
        }
        return cell.value();
    }

    /** A row that is refused does not take the key from a later, better one. */
    private RowVerdict once(RowVerdict verdict) {
        Object key =
                plan.uniqueField().isEmpty() ? null : verdict.row().values().get(plan.uniqueField());
        if (key == null || !verdict.accepted()) {
            return verdict;
        }
        Long first = rowByKey.putIfAbsent(key.toString(), verdict.number());
        return first == null
                ? verdict
                : verdict.skipped(
                        mapping.heading(plan.uniqueField()),
                        Reason.of("platform.intake.twice-in-file", key.toString(), first));
    }
}
