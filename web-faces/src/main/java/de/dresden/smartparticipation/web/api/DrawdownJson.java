package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.drawdown.DrawdownDetails;
import java.time.LocalDate;
import java.util.List;

/** A payment request with what is looked at before it is certified. */
record DrawdownJson(
        GrantJson.RequestJson request,
        long version,
        String project,
        LocalDate spendUntil,
        String note,
        String reason,
        String certifiedBy,
        List<ReceiptJson> receipts,
        boolean ready) {

    /** A receipt. */
    record ReceiptJson(LocalDate day, String payee, long cents, String item) {}

    static DrawdownJson of(DrawdownDetails details) {
        return new DrawdownJson(
                GrantJson.RequestJson.of(details.row()),
                details.key().version(),
                details.project().reference(),
                details.spendUntil(),
                details.note(),
                details.reason(),
                details.certifiedBy(),
                details.receipts().stream()
                        .map(one -> new ReceiptJson(one.day(), one.payee(), one.cents(), one.item()))
                        .toList(),
                details.row().state().open() && details.ready());
    }
}
