package de.dresden.smartparticipation.projects.evaluation;

import de.dresden.smartparticipation.platform.tables.ColumnType;
import de.dresden.smartparticipation.platform.tables.ListColumn;
import de.dresden.smartparticipation.platform.tables.ListTable;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.evaluation.core.Attainment;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import de.dresden.smartparticipation.projects.experiment.ResultCriterion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Projects side by side as files. */
final class ComparisonFile {

    private static final int WIDTH = 14;

    static final ListTable<ComparedIndicator> INDICATORS = new ListTable<>(
            "projects.comparison-indicators",
            List.of(
                    ListColumn.text("reference", 13, ComparedIndicator::reference),
                    ListColumn.text("project", 32, ComparedIndicator::project),
                    ListColumn.text("call", 26, ComparedIndicator::call),
                    ListColumn.text("indicator", 32, one -> one.row().data().title()),
                    ListColumn.text("unit", 12, one -> one.row().data().unit()),
                    ListColumn.word("direction", 10, "projects.direction", one -> one.row()
                            .data()
                            .aim()
                            .direction()),
                    decimal("baseline", one -> one.row().data().aim().baseline()),
                    ListColumn.date(
                            "baseline-day", one -> one.row().data().aim().baselineDay()),
                    decimal("target", one -> one.row().data().aim().target()),
                    ListColumn.date("target-day", one -> one.row().data().aim().targetDay()),
                    decimal("value", one -> of(one, Measured::value)),
                    decimal("uncertainty", one -> of(one, Measured::uncertainty)),
                    ListColumn.date("day", one -> of(one, Measured::day)),
                    decimal("attainment", one -> percent(one.row().attainment())),
                    new ListColumn<>("note", ColumnType.TEXT, 28, ComparisonFile::note)));

    static final ListTable<ComparedExperiment> EXPERIMENTS =
            new ListTable<>("projects.comparison-experiments", experimentColumns());

    private ComparisonFile() {}

    private static List<ListColumn<ComparedExperiment>> experimentColumns() {
        List<ListColumn<ComparedExperiment>> columns = new ArrayList<>(List.of(
                ListColumn.text("reference", 13, ComparedExperiment::reference),
                ListColumn.text("project", 32, ComparedExperiment::project),
                ListColumn.text("call", 26, ComparedExperiment::call)));
        for (ResultCriterion criterion : ResultCriterion.values()) {
            columns.add(ListColumn.integer(
                    criterion.name().toLowerCase(Locale.ROOT).replace('_', '-'), one -> one.rating(criterion)));
        }
        columns.add(
                ListColumn.word("continuation", 22, "projects.continuation-answer", ComparedExperiment::continuation));
        return columns;
    }

    private static <T> T of(ComparedIndicator one, Function<Measured, T> part) {
        Measured current = one.row().current();
        return current == null ? null : part.apply(current);
    }

    private static BigDecimal percent(Attainment attainment) {
        return attainment.measured() ? BigDecimal.valueOf(attainment.basisPoints(), 2) : null;
    }

    private static String note(ComparedIndicator one, Texts texts) {
        Attainment attainment = one.row().attainment();
        return attainment.measured() ? "" : texts.text(attainment.state().word());
    }

    private static ListColumn<ComparedIndicator> decimal(String name, Function<ComparedIndicator, BigDecimal> value) {
        return new ListColumn<>(name, ColumnType.DECIMAL, WIDTH, (row, texts) -> value.apply(row));
    }
}
