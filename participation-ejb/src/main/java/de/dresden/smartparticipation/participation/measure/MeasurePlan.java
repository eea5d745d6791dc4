package de.dresden.smartparticipation.participation.measure;

import de.dresden.smartparticipation.platform.intake.ColumnNames;
import de.dresden.smartparticipation.platform.intake.FieldKind;
import de.dresden.smartparticipation.platform.intake.IntakeField;
import de.dresden.smartparticipation.platform.intake.IntakePlan;
import java.util.ArrayList;
import java.util.List;

/** What can be read of a measure from a table. */
final class MeasurePlan {

    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String TITLE_EN = "title-en";
    static final String TEXT_EN = "text-en";
    static final String TOPIC = "topic";
    static final String DEPARTMENT = "department";

    private MeasurePlan() {}

    /**
     * @param topics names of the consultation's topics
     * @param departments names of the departments
     */
    static IntakePlan with(List<String> topics, List<String> departments) {
        return new IntakePlan(
                List.of(
                        field(
                                        TITLE,
                                        FieldKind.LINE,
                                        also(ColumnNames.TITLE, "Maßnahme", "Aussage", "These", "Measure", "Statement"))
                                .required()
                                .atMost(AcceptableMeasure.LONGEST_TITLE),
                        field(TEXT, FieldKind.TEXT, also(ColumnNames.TEXT, "Erläuterung", "Explanation"))
                                .atMost(AcceptableMeasure.LONGEST_TEXT),
                        field(
                                        TITLE_EN,
                                        FieldKind.LINE,
                                        List.of("Titel englisch", "Titel EN", "Title EN", "English title"))
                                .atMost(AcceptableMeasure.LONGEST_TITLE),
                        field(TEXT_EN, FieldKind.TEXT, List.of("Text englisch", "Text EN", "English text"))
                                .atMost(AcceptableMeasure.LONGEST_TEXT),
                        field(TOPIC, FieldKind.CHOICE, ColumnNames.TOPIC)
                                .oneOf(topics)
                                .forgivingly(),
                        field(DEPARTMENT, FieldKind.CHOICE, List.of("Amt", "Fachamt", "Zuständig", "Department"))
                                .oneOf(departments)
                                .forgivingly()),
                TITLE,
                List.of());
    }

    private static IntakeField field(String key, FieldKind kind, List<String> names) {
        return IntakeField.of(key, "participation.measure-field." + key, kind).called(names);
    }

    private static List<String> also(List<String> usual, String... more) {
        List<String> names = new ArrayList<>(List.of(more));
        names.addAll(usual);
        return names;
    }
}
