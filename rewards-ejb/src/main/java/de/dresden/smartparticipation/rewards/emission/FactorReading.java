package de.dresden.smartparticipation.rewards.emission;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.intake.ColumnMapping;
import de.dresden.smartparticipation.platform.intake.IntakeRow;
import de.dresden.smartparticipation.platform.intake.RowCheck;
import de.dresden.smartparticipation.platform.intake.RowProblem;
import de.dresden.smartparticipation.platform.intake.RowVerdict;
import de.dresden.smartparticipation.platform.tables.TableRows;
import de.dresden.smartparticipation.platform.tables.TableSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads one year of a table of factors. The table repeats itself in words: {@code same} in the source and {@code as above} in the
 * scope mean what stands in a row above.
 */
final class FactorReading {

    private static final int NO_YEAR = -1;

    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<Mode, FactorRow> factors = new EnumMap<>(Mode.class);
    private final TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    private final ColumnMapping mapping;
    private final TableSource source;
    private String sourceAbove = "";
    private String setSource;
    private String setScope;
    private String setModel;

    private FactorReading(TableSource source) {
        this.source = source;
        this.mapping = ColumnMapping.suggest(source.headers(), FactorPlan.PLAN);
    }

    /** @param wanted the year, or null: the latest in the file */
    static FactorFile read(long file, String name, TableSource source, Integer wanted) throws IOException {
        return new FactorReading(source).file(file, name, wanted);
    }

    private FactorFile file(long file, String name, Integer wanted) throws IOException {
        List<RowVerdict> verdicts = verdicts();
        verdicts.forEach(verdict -> {
            int year = year(verdict);
            if (year != NO_YEAR) {
                years.add(year);
            }
        });
        int year = wanted != null ? wanted : years.isEmpty() ? NO_YEAR : years.first();
        for (RowVerdict verdict : verdicts) {
            take(verdict, year);
        }
        FactorData data = data(year);
        List<Mode> without = Stream.of(Mode.values())
                .filter(mode -> mode != Mode.UNKNOWN && !factors.containsKey(mode))
                .toList();
        if (data == null && problems.isEmpty()) {
            problems.add(RowProblem.error(0, "", Reason.of("rewards.emission.no-baseline", year)));
        }
        return new FactorFile(file, name, List.copyOf(years), data, without, problems, source.notices());
    }

    private List<RowVerdict> verdicts() throws IOException {
        RowCheck check = new RowCheck(FactorPlan.PLAN, mapping);
        List<RowVerdict> verdicts = new ArrayList<>();
        try (TableRows rows = source.rows()) {
            while (rows.hasNext()) {
                verdicts.add(check.check(rows.next()));
            }
        }
        return verdicts;
    }

    private void take(RowVerdict verdict, int wanted) {
        IntakeRow row = verdict.row();
        String above = sourceAbove;
        if (row.has(FactorPlan.SOURCE) && !row.text(FactorPlan.SOURCE).startsWith("same")) {
            above = row.text(FactorPlan.SOURCE);
            sourceAbove = above;
        }
        int year = year(verdict);
        if (year != wanted && year != NO_YEAR) {
            return; // other years may be as they like
        }
        problems.addAll(verdict.problems());
        if (!verdict.accepted() || year == NO_YEAR) {
            return;
        }
        FactorPlan.mode(row.text(FactorPlan.KEY))
                .ifPresentOrElse(mode -> take(mode, row), () -> warn(row, "rewards.emission.no-mode-of-ours"));
        if (setSource == null) {
            setSource = above;
            setScope = words(row, FactorPlan.SCOPE);
            setModel = words(row, FactorPlan.MODEL);
        }
    }

    private void take(Mode mode, IntakeRow row) {
        BigDecimal figure = row.number(FactorPlan.GRAMS);
        if (figure == null) {
            warn(row, "rewards.emission.without-figure");
            return;
        }
        if (figure.stripTrailingZeros().scale() > 0
                || figure.signum() < 0
                || figure.compareTo(BigDecimal.valueOf(FactorRow.MOST)) > 0) {
            refuse(row, FactorPlan.GRAMS, Reason.of("rewards.emission.whole-grams", figure.toPlainString()));
            return;
        }
        FactorRow factor =
                new FactorRow(mode, figure.intValueExact(), Quality.of(row.text(FactorPlan.VERIFICATION)), remark(row));
        if (factors.putIfAbsent(mode, factor) != null) {
            refuse(row, FactorPlan.KEY, Reason.of("rewards.emission.mode-twice", row.text(FactorPlan.KEY)));
        }
    }

    /** Muscles are no energy chain: 0 by definition, in whatever table; a table that says otherwise is believed. */
    private FactorData data(int year) {
        FactorRow car = factors.get(FactorPlan.BASELINE);
        if (car == null || car.gramsPerKm() == 0) {
            return null;
        }
        for (Mode mode : List.of(Mode.WALK, Mode.BICYCLE)) {
            factors.putIfAbsent(mode, new FactorRow(mode, 0, Quality.A, "by definition: uses no energy chain"));
        }
        return new FactorData(
                year,
                setSource == null || setSource.isBlank() ? "–" : setSource,
                setScope,
                setModel,
                car.gramsPerKm(),
                List.copyOf(factors.values()));
    }

    private int year(RowVerdict verdict) {
        BigDecimal year = verdict.row().number(FactorPlan.YEAR);
        return year == null ? NO_YEAR : year.intValue();
    }

    private static String remark(IntakeRow row) {
        String label = words(row, FactorPlan.LABEL);
        String scope = words(row, FactorPlan.SCOPE);
        return label + (scope.isEmpty() || scope.equals("as above") ? "" : (label.isEmpty() ? "" : "; ") + scope);
    }

    private static String words(IntakeRow row, String field) {
        return row.has(field) ? row.text(field) : "";
    }

    private void warn(IntakeRow row, String key) {
        problems.add(RowProblem.warning(
                row.number(), mapping.heading(FactorPlan.KEY), Reason.of(key, row.text(FactorPlan.KEY))));
    }

    private void refuse(IntakeRow row, String field, Reason reason) {
        problems.add(RowProblem.error(row.number(), mapping.heading(field), reason));
    }
}
