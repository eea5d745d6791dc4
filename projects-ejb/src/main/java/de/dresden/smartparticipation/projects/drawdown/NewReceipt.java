package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.forms.ContentKey;
import de.dresden.smartparticipation.projects.application.Attachment;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A receipt as it is handed in.
 *
 * @param day when it was paid
 * @param payee to whom, 1 to 200 characters
 * @param cents amount, more than 0
 * @param item item of the cost plan, 1 to 200 characters
 * @param proof its file, or null
 */
public record NewReceipt(LocalDate day, String payee, Long cents, String item, Attachment proof) {

    public NewReceipt {
        payee = payee == null ? "" : payee.strip();
        item = item == null ? "" : item.strip();
    }

    /** Whether nothing was typed. */
    public boolean empty() {
        return day == null && payee.isEmpty() && cents == null && item.isEmpty() && proof == null;
    }

    /** Whether it is the same row once more, whatever file came with it. */
    boolean same(NewReceipt other) {
        return cents != null
                && cents.equals(other.cents)
                && Objects.equals(day, other.day)
                && payee.equalsIgnoreCase(other.payee)
                && item.equalsIgnoreCase(other.item);
    }

    /** All of it in short, for comparing what was sent twice. */
    String key() {
        return ContentKey.of(
                day, payee, cents, item, proof == null ? null : proof.name(), proof == null ? null : proof.hash());
    }
}
