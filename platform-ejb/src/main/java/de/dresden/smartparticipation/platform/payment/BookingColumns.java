package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where the columns of the cash office's answer stand, found by their headings: Anordnung, Ergebnis ({@code bezahlt} or
 * {@code zurück}), Buchungstag; where they are there, Betrag (must be the order's) and Grund. In English: order, outcome
 * ({@code paid}, {@code returned}), day, amount, reason.
 *
 * @param order column of the reference, from 0
 * @param outcome column of the outcome
 * @param day column of the day
 * @param amount column of the amount, or -1
 * @param reason column of the reason, or -1
 */
record BookingColumns(int order, int outcome, int day, int amount, int reason) {

    /** @throws Refused where one that is needed is missing */
    static BookingColumns of(List<String> headers) {
        return new BookingColumns(
                needed(headers, "Anordnung", "order"),
                needed(headers, "Ergebnis", "outcome"),
                needed(headers, "Buchungstag", "day"),
                find(headers, "Betrag", "amount"),
                find(headers, "Grund", "reason"));
    }

    private static int needed(List<String> headers, String german, String english) {
        int found = find(headers, german, english);
        if (found < 0) {
            throw new Refused(Reason.of("platform.payment-booking.column-missing", german));
        }
        return found;
    }

    private static int find(List<String> headers, String german, String english) {
        Set<String> names = Set.of(german.toLowerCase(Locale.ROOT), english);
        for (int i = 0; i < headers.size(); i++) {
            if (names.contains(headers.get(i).strip().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }
}
