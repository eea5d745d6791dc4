package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.intake.ColumnNames;
import de.dresden.smartparticipation.platform.intake.FieldKind;
import de.dresden.smartparticipation.platform.intake.IntakeField;
import de.dresden.smartparticipation.platform.intake.IntakePlan;
import java.util.List;

/** What can be read of an entitled person from a table: one row a person. */
final class EntitledPlan {

    static final String NUMBER = "number";
    static final String NAME = "name";
    static final String STREET = "street";
    static final String POSTAL_CODE = "postal-code";
    static final String CITY = "city";
    static final String EMAIL = "email";
    static final String AREA = "district";

    static final IntakePlan PLAN = new IntakePlan(
            List.of(
                    field(NUMBER, FieldKind.LINE, ColumnNames.NUMBER).required().atMost(60),
                    field(NAME, FieldKind.LINE, ColumnNames.NAME),
                    field(STREET, FieldKind.LINE, List.of("Straße", "Straße und Hausnummer", "Anschrift", "Street")),
                    field(POSTAL_CODE, FieldKind.LINE, List.of("PLZ", "Postleitzahl", "Postal code"))
                            .atMost(10),
                    field(CITY, FieldKind.LINE, List.of("Ort", "Wohnort", "Stadt", "City"))
                            .atMost(100),
                    field(EMAIL, FieldKind.EMAIL, ColumnNames.EMAIL),
                    field(AREA, FieldKind.LINE, ColumnNames.DISTRICT).atMost(100)),
            NUMBER,
            List.of());

    private EntitledPlan() {}

    private static IntakeField field(String key, FieldKind kind, List<String> names) {
        return IntakeField.of(key, "projects.entitled-field." + key, kind).called(names);
    }
}
