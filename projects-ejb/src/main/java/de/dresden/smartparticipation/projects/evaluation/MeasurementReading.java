package de.dresden.smartparticipation.projects.evaluation;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.intake.ColumnMapping;
import de.dresden.smartparticipation.platform.intake.IntakeRow;
import de.dresden.smartparticipation.platform.intake.RowCheck;
import de.dresden.smartparticipation.platform.intake.RowProblem;
import de.dresden.smartparticipation.platform.intake.RowVerdict;
import de.dresden.smartparticipation.platform.tables.TableRows;
import de.dresden.smartparticipation.platform.tables.TableSource;
import de.dresden.smartparticipation.projects.evaluation.core.Aim;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a table of measurements of one indicator; columns are found by their names. */
final class MeasurementReading {

    private final Map<String, String> areas;
    private final LocalDate today;
    private final Aim aim;
    private final Map<String, Measured> there = new HashMap<>();
    private final List<MeasurementData> taken = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private long known;
    private long refused;

    /**
     * @param areas keys of the Stadtteile by key and by name, in small letters
     * @param valid measurements that the indicator has already
     * @param aim of the indicator; what is implausible by it is entered by hand, with a reason
     */
    MeasurementReading(Map<String, String> areas, List<Measured> valid, LocalDate today, Aim aim) {
        this.areas = areas;
        this.today = today;
        this.aim = aim;
        valid.forEach(one -> there.put(place(one), one));
    }

    MeasurementIntake read(StoredFile file, TableSource source) throws IOException {
        RowCheck check =
                new RowCheck(MeasurementPlan.PLAN, ColumnMapping.suggest(source.headers(), MeasurementPlan.PLAN));
        try (TableRows rows = source.rows()) {
            while (rows.hasNext()) {
                take(check.check(rows.next()));
            }
        }
        if (there.size() > AcceptableIndicator.MOST_MEASUREMENTS) {
            throw new Refused(AcceptableIndicator.because("many-measurements", AcceptableIndicator.MOST_MEASUREMENTS));
        }
        return new MeasurementIntake(file.id(), file.name(), taken, known, refused, problems, source.notices());
    }

    private void take(RowVerdict verdict) {
        verdict.problems().forEach(this::tell);
        if (verdict.outcome() == RowVerdict.Outcome.REFUSED) {
            refused++;
        }
        if (!verdict.accepted()) {
            return;
        }
        IntakeRow row = verdict.row();
        String named = row.text(MeasurementPlan.AREA);
        String area = named == null ? null : areas.get(named.toLowerCase(Locale.GERMAN));
        Measured measured = new Measured(
                LocalDate.ofInstant(row.instant(MeasurementPlan.DAY), Clocks.BERLIN),
                area,
                row.number(MeasurementPlan.VALUE),
                row.number(MeasurementPlan.UNCERTAINTY));
        Optional<Reason> wrong = named != null && area == null
                ? Optional.of(AcceptableIndicator.because("area-unknown", named))
                : AcceptableIndicator.problem(measured, today).or(() -> AcceptableIndicator.implausible(measured, aim));
        if (wrong.isPresent()) {
            refused++;
            tell(RowProblem.error(row.number(), "", wrong.get()));
            return;
        }
        Measured before = there.putIfAbsent(place(measured), measured);
        if (before == null) {
            taken.add(new MeasurementData(measured, row.text(MeasurementPlan.SOURCE)));
        } else if (before.value().compareTo(measured.value()) == 0) {
            known++;
        } else {
            refused++;
            tell(RowProblem.error(row.number(), "", AcceptableIndicator.because("measured-already", measured.day())));
        }
    }

    private void tell(RowProblem problem) {
        if (problems.size() < MeasurementIntake.SHOWN) {
            problems.add(problem);
        }
    }

    private static String place(Measured measured) {
        return measured.day() + " " + measured.area();
    }
}
