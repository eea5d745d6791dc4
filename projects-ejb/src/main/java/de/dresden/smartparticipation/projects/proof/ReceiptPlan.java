package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.intake.FieldKind;
import de.dresden.smartparticipation.platform.intake.IntakeField;
import de.dresden.smartparticipation.platform.intake.IntakePlan;
import java.util.List;

/** What can be read of receipts from a table: one row a receipt. */
final class ReceiptPlan {

    static final String ITEM = "item";
    static final String NUMBER = "number";
    static final String DAY = "day";
    static final String PAYEE = "payee";
    static final String PURPOSE = "purpose";
    static final String AMOUNT = "amount";

    static final IntakePlan PLAN = new IntakePlan(
            List.of(
                    field(ITEM, FieldKind.NUMBER, List.of("Position", "Pos", "Pos.", "Positionsnummer", "Item"))
                            .required(),
                    field(NUMBER, FieldKind.LINE, List.of("Beleg", "Belegnummer", "Beleg-Nr.", "Nr.", "Receipt"))
                            .atMost(50),
                    field(DAY, FieldKind.DATE, List.of("Datum", "Bezahlt am", "Zahlungsdatum", "Tag", "Date"))
                            .required(),
                    field(PAYEE, FieldKind.LINE, List.of("Empfänger", "Zahlungsempfänger", "An", "Payee"))
                            .required()
                            .atMost(200),
                    field(PURPOSE, FieldKind.LINE, List.of("Zweck", "Verwendungszweck", "Wofür", "Purpose"))
                            .atMost(300),
                    field(AMOUNT, FieldKind.NUMBER, List.of("Betrag", "Betrag in Euro", "Betrag (€)", "Euro", "Amount"))
                            .required()),
            "",
            List.of());

    private ReceiptPlan() {}

    private static IntakeField field(String key, FieldKind kind, List<String> names) {
        return IntakeField.of(key, "projects.receipt-field." + key, kind).called(names);
    }
}
