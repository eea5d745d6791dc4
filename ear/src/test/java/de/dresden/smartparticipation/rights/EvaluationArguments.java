package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.call.Direction;
import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.evaluation.ComparisonFilter;
import de.dresden.smartparticipation.projects.evaluation.IndicatorData;
import de.dresden.smartparticipation.projects.evaluation.MeasurementData;
import de.dresden.smartparticipation.projects.evaluation.core.Aim;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import de.dresden.smartparticipation.projects.experiment.ContinuationAnswer;
import de.dresden.smartparticipation.projects.experiment.ExperimentData;
import de.dresden.smartparticipation.projects.experiment.ResultCriterion;
import de.dresden.smartparticipation.projects.publication.FactSheetData;
import de.dresden.smartparticipation.projects.publication.PublicProjectFilter;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How the methods of evaluation, experiments and publication are called. */
@Dependent
class EvaluationArguments implements RightsArguments.Room {

    private static final String WHY = "Because.";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final IndicatorData INDICATOR = IndicatorData.german(
            "More beds", "", "pieces", new Aim(Direction.MORE, null, null, null, null), "", Set.of());
    private static final MeasurementData MEASURED =
            new MeasurementData(new Measured(DAY, null, new BigDecimal("7"), null), "");
    private static final FactSheetData SHEET = new FactSheetData(
            Wording.of("Beds for all"),
            Wording.of("Aim"),
            Wording.NONE,
            List.of(),
            false,
            Set.of(),
            Set.of(Goal.ZERO_HUNGER),
            null,
            null,
            List.of());

    @Inject
    private Sql sql;

    @Inject
    private FileStore files;

    @Override
    public void into(Map<String, Making> table) {
        indicators(table);
        experiments(table);
        sheets(table);
        ComparisonFilter all = new ComparisonFilter(Set.of(), Set.of());
        table.put("Comparisons.of", on -> with(all));
        for (String write : new String[] {"writeIndicators", "writeExperiments"}) {
            table.put("Comparisons." + write, on -> with(all, TableFormat.CSV, Locale.GERMAN, nowhere()));
        }
    }

    private void indicators(Map<String, Making> table) {
        table.put("IndicatorViews.of", on -> with(made(on).reference()));
        table.put("IndicatorViews.sheet", on -> with(made(on).indicator()));
        table.put("IndicatorViews.write", on -> with(made(on).indicator(), TableFormat.CSV, Locale.GERMAN, nowhere()));
        table.put("Indicators.add", on -> with(made(on).reference(), INDICATOR));
        table.put("Indicators.takeOver", on -> with(made(on).reference()));
        table.put("Indicators.change", on -> with(made(on).indicatorKey(), INDICATOR));
        table.put("Indicators.measure", on -> with(made(on).indicator(), MEASURED));
        table.put("Indicators.correct", on -> {
            EvaluationOfRights made = made(on);
            long indicator = made.indicator();
            return with(indicator, made.measurement(indicator), MEASURED, WHY);
        });
        table.put("Indicators.withdraw", on -> {
            EvaluationOfRights made = made(on);
            long indicator = made.indicator();
            return with(indicator, made.measurement(indicator), WHY);
        });
        table.put("MeasurementImport.upload", on -> with(made(on).indicator(), csv(), "values.csv"));
        for (String step : new String[] {"tryOut", "take"}) {
            table.put("MeasurementImport." + step, on -> with(made(on).indicator(), upload()));
        }
    }

    private void experiments(Map<String, Making> table) {
        table.put("Experiments.sheet", on -> with(made(on).reference()));
        table.put(
                "Experiments.write", on -> with(made(on).reference(), 0L, new ExperimentData("Question", "", "", "")));
        table.put("Experiments.learn", on -> with(made(on).experiment().reference(), DAY, "Beds need water."));
        table.put("Experiments.rate", on -> with(made(on).experiment().reference(), ResultCriterion.TRANSFER, 4, WHY));
        table.put("Experiments.endsOn", on -> with(made(on).reference(), DAY));
        table.put("Experiments.answer", on -> with(made(on).ended().reference(), 6, ContinuationAnswer.CONTINUES, WHY));
    }

    private void sheets(Map<String, Making> table) {
        table.put("FactSheets.of", on -> with(made(on).reference()));
        table.put("FactSheets.preview", on -> with(made(on).draft().project()));
        table.put(
                "FactSheets.print",
                on -> with(made(on).draft().project(), Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("FactSheets.write", on -> with(made(on).draft(), SHEET));
        table.put(
                "FactSheets.addPicture",
                on -> with(made(on).draft(), csv(), "picture.png", Wording.of("Beds"), "City"));
        table.put("FactSheets.addDiaryPicture", on -> with(made(on).draft(), 1L, Wording.NONE, "City"));
        table.put("FactSheets.removePicture", on -> with(made(on).draft(), 1L));
        table.put("FactSheets.propose", on -> with(made(on).draft()));
        table.put("FactSheets.takeBack", on -> with(made(on).proposed()));
        table.put("FactSheets.approve", on -> with(made(on).proposed()));
        table.put("FactSheets.giveBack", on -> with(made(on).proposed(), WHY));
        table.put("FactSheets.discard", on -> with(made(on).published(true)));
        table.put("FactSheets.withdraw", on -> with(made(on).published(false), WHY));
        table.put("PublicProjects.list", on -> with(PublicProjectFilter.all()));
        table.put("PublicProjects.of", on -> with(shown(on)));
        table.put("PublicProjects.write", on -> with(shown(on), Locale.GERMAN, nowhere()));
    }

    private String shown(RightsObjects on) {
        return made(on).published(false).project();
    }

    private EvaluationOfRights made(RightsObjects on) {
        return new EvaluationOfRights(sql, on);
    }

    private long upload() {
        return files.upload(csv(), "values.csv", FileKind.TABLES).id();
    }

    private static ByteArrayInputStream csv() {
        return new ByteArrayInputStream("Datum;Wert\n01.02.2026;7\n".getBytes(StandardCharsets.UTF_8));
    }

    private static OutputStream nowhere() {
        return OutputStream.nullOutputStream();
    }
}
