package de.dresden.smartparticipation.projects.evaluation;

import de.dresden.smartparticipation.platform.intake.ColumnNames;
import de.dresden.smartparticipation.platform.intake.FieldKind;
import de.dresden.smartparticipation.platform.intake.IntakeField;
import de.dresden.smartparticipation.platform.intake.IntakePlan;
import java.util.ArrayList;
import java.util.List;

/** What can be read of a measurement from a table. */
final class MeasurementPlan {

    static final String DAY = "day";
    static final String VALUE = "value";
    static final String AREA = "area";
    static final String UNCERTAINTY = "uncertainty";
    static final String SOURCE = "source";

    static final IntakePlan PLAN = new IntakePlan(
            List.of(
                    field(DAY, FieldKind.DATE, also(ColumnNames.DATE, "Tag", "Messtag", "Day"))
                            .required(),
                    field(VALUE, FieldKind.NUMBER, List.of("Wert", "Messwert", "Value"))
                            .required(),
                    field(AREA, FieldKind.LINE, also(ColumnNames.DISTRICT, "Ort", "Place"))
                            .atMost(120),
                    field(
                            UNCERTAINTY,
                            FieldKind.NUMBER,
                            List.of("Unsicherheit", "Unsicherheit ±", "±", "Uncertainty", "Uncertainty ±")),
                    field(SOURCE, FieldKind.LINE, List.of("Quelle", "Herkunft", "Source"))
                            .atMost(500)),
            "",
            List.of());

    private MeasurementPlan() {}

    private static IntakeField field(String key, FieldKind kind, List<String> names) {
        return IntakeField.of(key, "projects.measurement-table." + key, kind).called(names);
    }

    private static List<String> also(List<String> usual, String... more) {
        List<String> names = new ArrayList<>(List.of(more));
        names.addAll(usual);
        return names;
    }
}
