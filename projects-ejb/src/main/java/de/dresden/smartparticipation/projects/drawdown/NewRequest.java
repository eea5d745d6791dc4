package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.forms.ContentKey;
import java.time.LocalDate;
import java.util.List;

/**
 * A payment request as it is handed in.
 *
 * @param kind what is asked for
 * @param cents amount
 * @param spendUntil of an advance: day by which it will be spent
 * @param note words to the city; may be empty
 * @param receipts what was spent; those where nothing was typed are left out
 */
public record NewRequest(DrawdownKind kind, Long cents, LocalDate spendUntil, String note, List<NewReceipt> receipts) {

    public NewRequest {
        note = note == null ? "" : note.strip();
        receipts = receipts.stream().filter(one -> !one.empty()).toList();
    }

    String key() {
        return ContentKey.of(
                kind,
                cents,
                spendUntil,
                note,
                receipts.stream().map(NewReceipt::key).toList());
    }
}
