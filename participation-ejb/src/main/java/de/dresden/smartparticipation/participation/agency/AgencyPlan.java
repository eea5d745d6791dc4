package de.dresden.smartparticipation.participation.agency;

import de.dresden.smartparticipation.platform.intake.ColumnNames;
import de.dresden.smartparticipation.platform.intake.FieldKind;
import de.dresden.smartparticipation.platform.intake.IntakeField;
import de.dresden.smartparticipation.platform.intake.IntakePlan;
import de.dresden.smartparticipation.platform.intake.IntakeRow;
import de.dresden.smartparticipation.platform.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be read of an agency from a table. */
final class AgencyPlan {

    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String ADDRESS = "address";
    private static final String EMAIL = "email";
    private static final String CONTACT = "contact";
    private static final String CONTACT_EMAIL = "contact-email";
    private static final String PHONE = "phone";

    /** The words of the kinds, German and English, as they may stand in a file. */
    private static final Map<String, AgencyKind> KINDS = Arrays.stream(AgencyKind.values())
            .flatMap(kind -> Stream.of(word(Locale.GERMAN, kind), word(Locale.ENGLISH, kind))
                    .map(word -> Map.entry(word, kind)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));

    static final IntakePlan PLAN = new IntakePlan(
            List.of(
                    field(
                                    NAME,
                                    FieldKind.LINE,
                                    List.of("Name", "Träger", "Behörde", "Organisation", "Bezeichnung", "TÖB"))
                            .required()
                            .atMost(AgencyData.LONGEST_NAME),
                    field(KIND, FieldKind.CHOICE, List.of("Art", "Typ", "Kategorie", "Kind", "Type"))
                            .oneOf(KINDS.keySet().stream().sorted().toList())
                            .forgivingly(),
                    field(ADDRESS, FieldKind.TEXT, List.of("Anschrift", "Adresse", "Postanschrift", "Address"))
                            .atMost(AgencyData.LONGEST_ADDRESS),
                    field(EMAIL, FieldKind.EMAIL, ColumnNames.EMAIL).forgivingly(),
                    field(CONTACT, FieldKind.LINE, List.of("Ansprechpartner", "Ansprechperson", "Kontakt", "Contact"))
                            .atMost(ContactData.LONGEST),
                    field(
                                    CONTACT_EMAIL,
                                    FieldKind.EMAIL,
                                    List.of("E-Mail Ansprechpartner", "E-Mail Ansprechperson", "Contact e-mail"))
                            .forgivingly(),
                    field(PHONE, FieldKind.LINE, List.of("Telefon", "Tel", "Telefonnummer", "Phone"))
                            .atMost(ContactData.LONGEST)),
            NAME,
            List.of());

    private AgencyPlan() {}

    /** @param known what is known of the agency of this name, or null; a new one without a kind is an authority */
    static AgencyData data(IntakeRow row, AgencyData known) {
        Function<String, String> old =
                key -> known == null ? null : ADDRESS.equals(key) ? known.address() : known.email();
        AgencyKind kind =
                row.has(KIND) ? KINDS.get(row.text(KIND)) : known == null ? AgencyKind.AUTHORITY : known.kind();
        return new AgencyData(
                row.text(NAME),
                kind,
                row.has(ADDRESS) ? row.text(ADDRESS) : old.apply(ADDRESS),
                row.has(EMAIL) ? row.text(EMAIL) : old.apply(EMAIL));
    }

    /** The row's person, or null. */
    static ContactData contact(IntakeRow row) {
        return row.has(CONTACT)
                ? new ContactData(row.text(CONTACT), null, row.text(CONTACT_EMAIL), row.text(PHONE))
                : null;
    }

    private static String word(Locale language, AgencyKind kind) {
        return Texts.in(language)
                .text("participation.agency-kind."
                        + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static IntakeField field(String key, FieldKind kind, List<String> names) {
        return IntakeField.of(key, "participation.agency-field." + key, kind).called(names);
    }
}
