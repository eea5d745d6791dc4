package de.dresden.smartparticipation.participation.measure;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.intake.ColumnMapping;
import de.dresden.smartparticipation.platform.intake.IntakePlan;
import de.dresden.smartparticipation.platform.intake.IntakeRow;
import de.dresden.smartparticipation.platform.intake.RowCheck;
import de.dresden.smartparticipation.platform.intake.RowProblem;
import de.dresden.smartparticipation.platform.intake.RowVerdict;
import de.dresden.smartparticipation.platform.tables.TableRows;
import de.dresden.smartparticipation.platform.tables.TableSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads a table of measures; columns are found by their names.
 *
 * @param topics keys of the consultation's topics by name
 * @param departments keys of the departments by name
 * @param there titles that the module has already, in small letters
 */
record MeasureReading(Map<String, Long> topics, Map<String, Long> departments, Set<String> there) {

    MeasureFile read(long file, String name, TableSource source) throws IOException {
        IntakePlan plan = MeasurePlan.with(List.copyOf(topics.keySet()), List.copyOf(departments.keySet()));
        ColumnMapping mapping = ColumnMapping.suggest(source.headers(), plan);
        RowCheck check = new RowCheck(plan, mapping);
        List<MeasureData> measures = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>();
        try (TableRows rows = source.rows()) {
            while (rows.hasNext()) {
                RowVerdict verdict = judged(check.check(rows.next()), mapping);
                problems.addAll(verdict.problems());
                if (verdict.accepted()) {
                    measures.add(measure(verdict.row()));
                }
            }
        }
        return new MeasureFile(file, name, measures, problems, source.notices(), mapping.unused());
    }

    private RowVerdict judged(RowVerdict verdict, ColumnMapping mapping) {
        String title = verdict.row().text(MeasurePlan.TITLE);
        return verdict.accepted() && there.contains(title.toLowerCase(Locale.ROOT))
                ? verdict.skipped(
                        mapping.heading(MeasurePlan.TITLE), Reason.of("participation.measure.there-already", title))
                : verdict;
    }

    private MeasureData measure(IntakeRow row) {
        return new MeasureData(
                row.text(MeasurePlan.TITLE),
                row.text(MeasurePlan.TEXT),
                row.text(MeasurePlan.TITLE_EN),
                row.text(MeasurePlan.TEXT_EN),
                row.has(MeasurePlan.TOPIC) ? topics.get(row.text(MeasurePlan.TOPIC)) : null,
                row.has(MeasurePlan.DEPARTMENT) ? departments.get(row.text(MeasurePlan.DEPARTMENT)) : null);
    }
}
