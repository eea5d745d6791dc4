package de.dresden.smartparticipation.participation.intake;

import de.dresden.smartparticipation.platform.intake.ColumnNames;
import de.dresden.smartparticipation.platform.intake.FieldKind;
import de.dresden.smartparticipation.platform.intake.IntakeField;
import de.dresden.smartparticipation.platform.intake.IntakePlan;
import java.util.List;

/** What can be read of a contribution from a table. */
final class ContributionPlan {

    static final String NUMBER = "number";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String SOURCE = "source";
    static final String RECEIVED = "received";
    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String TOPIC = "topic";
    static final String AREA = "area";
    static final String PLACE = "place";
    static final String POINT = "point";
    static final String LATITUDE = "latitude";
    static final String LONGITUDE = "longitude";

    private ContributionPlan() {}

    /** @param topics names of the consultation's topics */
    static IntakePlan with(List<String> topics) {
        return new IntakePlan(
                List.of(
                        field(NUMBER, FieldKind.LINE, ColumnNames.NUMBER)
                                .required()
                                .atMost(60),
                        field(TITLE, FieldKind.LINE, ColumnNames.TITLE)
                                .expected()
                                .atMost(300),
                        field(TEXT, FieldKind.TEXT, ColumnNames.TEXT).expected().atMost(20_000),
                        field(RECEIVED, FieldKind.DATE, ColumnNames.DATE),
                        field(NAME, FieldKind.LINE, ColumnNames.NAME),
                        field(EMAIL, FieldKind.EMAIL, ColumnNames.EMAIL).forgivingly(),
                        field(TOPIC, FieldKind.CHOICE, ColumnNames.TOPIC)
                                .oneOf(topics)
                                .forgivingly(),
                        field(AREA, FieldKind.LINE, ColumnNames.DISTRICT),
                        field(PLACE, FieldKind.LINE, ColumnNames.PLACE)
                                .atMost(500)
                                .forgivingly(),
                        field(POINT, FieldKind.POINT, ColumnNames.POINT).forgivingly(),
                        field(LATITUDE, FieldKind.LATITUDE, ColumnNames.LATITUDE)
                                .forgivingly(),
                        field(LONGITUDE, FieldKind.LONGITUDE, ColumnNames.LONGITUDE)
                                .forgivingly(),
                        field(SOURCE, FieldKind.LINE, ColumnNames.SOURCE)
                                .atMost(2_000)
                                .forgivingly()),
                NUMBER,
                List.of(TITLE, TEXT));
    }

    private static IntakeField field(String key, FieldKind kind, List<String> names) {
        return IntakeField.of(key, "participation.intake-field." + key, kind).called(names);
    }
}
