package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.intake.ColumnNames;
import de.dresden.smartparticipation.platform.intake.FieldKind;
import de.dresden.smartparticipation.platform.intake.IntakeField;
import de.dresden.smartparticipation.platform.intake.IntakePlan;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.call.ApplicantKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be read of an application from a table: one row an application, its costs in one column for each kind. */
final class ApplicationPlan {

    static final String TITLE = "title";
    static final String SUMMARY = "summary";
    static final String DESCRIPTION = "description";
    static final String BENEFIT = "benefit";
    static final String KIND = "kind";
    static final String ORGANISATION = "organisation";
    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String PHONE = "phone";
    static final String STREET = "street";
    static final String POSTAL_CODE = "postal-code";
    static final String CITY = "city";
    static final String DISTRICTS = "districts";
    static final String PLACE = "place";
    static final String FIRST = "first";
    static final String LAST = "last";
    static final String YEAR = "year";
    static final String OWN = "own";
    static final String THIRD = "third";
    static final String ASKED = "asked";
    static final String RECEIVED = "received";

    /** The words of the kinds of applicants, German and English, as they may stand in a file. */
    static final Map<String, ApplicantKind> KINDS = Arrays.stream(ApplicantKind.values())
            .flatMap(kind ->
                    Stream.of(Locale.GERMAN, Locale.ENGLISH).map(language -> Map.entry(word(language, kind), kind)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));

    static final IntakePlan PLAN = new IntakePlan(
            List.of(
                    field(TITLE, FieldKind.LINE, List.of("Titel", "Projekt", "Projekttitel", "Vorhaben", "Title"))
                            .required()
                            .atMost(AcceptablePart.LONGEST_TITLE),
                    field(
                                    SUMMARY,
                                    FieldKind.TEXT,
                                    List.of("Zusammenfassung", "Kurzbeschreibung", "Kurzfassung", "Summary"))
                            .required()
                            .atMost(AcceptablePart.LONGEST_SUMMARY),
                    field(DESCRIPTION, FieldKind.TEXT, List.of("Beschreibung", "Projektbeschreibung", "Description"))
                            .required()
                            .atMost(AcceptablePart.LONGEST_DESCRIPTION),
                    field(BENEFIT, FieldKind.TEXT, List.of("Nutzen", "Nutzen für die Stadt", "Wirkung", "Benefit"))
                            .required()
                            .atMost(AcceptablePart.LONGEST_BENEFIT),
                    field(KIND, FieldKind.CHOICE, List.of("Art", "Antragsteller-Art", "Trägerart", "Kind"))
                            .oneOf(KINDS.keySet().stream().sorted().toList())
                            .required(),
                    field(
                            ORGANISATION,
                            FieldKind.LINE,
                            List.of("Organisation", "Verein", "Träger", "Gruppe", "Organisation name")),
                    field(NAME, FieldKind.LINE, ColumnNames.NAME).required(),
                    field(EMAIL, FieldKind.EMAIL, ColumnNames.EMAIL).required(),
                    field(PHONE, FieldKind.LINE, List.of("Telefon", "Tel", "Telefonnummer", "Phone"))
                            .atMost(50),
                    field(STREET, FieldKind.LINE, List.of("Straße", "Straße und Hausnummer", "Street"))
                            .required(),
                    field(POSTAL_CODE, FieldKind.LINE, List.of("PLZ", "Postleitzahl", "Postal code"))
                            .required()
                            .atMost(10),
                    field(CITY, FieldKind.LINE, List.of("Stadt", "Wohnort", "Ort der Anschrift", "City"))
                            .required()
                            .atMost(100),
                    field(DISTRICTS, FieldKind.LINE, ColumnNames.DISTRICT).atMost(1_000),
                    field(PLACE, FieldKind.LINE, List.of("Ort", "Ort des Projekts", "Standort", "Place")),
                    field(FIRST, FieldKind.LINE, List.of("Beginn", "Start", "Von", "First month"))
                            .required(),
                    field(LAST, FieldKind.LINE, List.of("Ende", "Bis", "Abschluss", "Last month"))
                            .required(),
                    field(YEAR, FieldKind.NUMBER, List.of("Jahr", "Haushaltsjahr", "Year")),
                    cost(
                            CostKind.PERSONNEL,
                            List.of("Personalkosten", "Personal", "Personal und Honorare", "Personnel")),
                    cost(CostKind.MATERIAL, List.of("Sachkosten", "Material", "Materials")),
                    cost(
                            CostKind.SERVICES,
                            List.of("Leistungen Dritter", "Fremdleistungen", "Dienstleistungen", "Services")),
                    cost(CostKind.OTHER, List.of("Sonstiges", "Sonstige Kosten", "Other costs")),
                    field(OWN, FieldKind.NUMBER, List.of("Eigenmittel", "Eigenanteil", "Own money")),
                    field(THIRD, FieldKind.NUMBER, List.of("Drittmittel", "Mittel Dritter", "Third-party money")),
                    field(
                                    ASKED,
                                    FieldKind.NUMBER,
                                    List.of("Beantragt", "Antragssumme", "Beantragte Förderung", "Asked"))
                            .required(),
                    field(RECEIVED, FieldKind.DATE, List.of("Eingang", "Eingangsdatum", "Eingegangen am", "Received"))),
            "",
            List.of());

    private ApplicationPlan() {}

    /** Key of the column with the costs of this kind. */
    static String cost(CostKind kind) {
        return "cost-" + kind.name().toLowerCase(Locale.ROOT);
    }

    private static IntakeField cost(CostKind kind, List<String> names) {
        return field(cost(kind), FieldKind.NUMBER, names);
    }

    private static String word(Locale language, ApplicantKind kind) {
        return Texts.in(language)
                .text("projects.applicant-kind."
                        + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static IntakeField field(String key, FieldKind kind, List<String> names) {
        return IntakeField.of(key, "projects.application-field." + key, kind).called(names);
    }
}
