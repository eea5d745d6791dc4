package de.dresden.smartparticipation.projects.proof.core;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The sentences with which a proof or its interest says no. */
final class Refusals {

    private Refusals() {}

    /** @param halfYear first day of the half-year that the table does not have */
    static Reason rateMissing(LocalDate halfYear) {
        return because("rate-missing", halfYear);
    }

    static Reason daysTurned(LocalDate from, LocalDate until) {
        return because("days-turned", from, until);
    }

    static Reason notPositive() {
        return because("not-positive");
    }

    static Reason tooLarge() {
        return because("too-large");
    }

    static Reason share() {
        return because("share");
    }

    static Reason noItems() {
        return because("no-items");
    }

    /** @param most cents that are claimed */
    static Reason moreThanClaimed(long most) {
        return because("more-than-claimed", BigDecimal.valueOf(most, 2));
    }

    static Reason reasonMissing() {
        return because("reason-missing");
    }

    /** @param row number of the row, the first is 1 */
    static Reason rateUnreadable(int row, String text) {
        return because("rate-unreadable", row, text);
    }

    static Reason rateTwice(int row, LocalDate halfYear) {
        return because("rate-twice", row, halfYear);
    }

    static Reason rateDay(int row, LocalDate day) {
        return because("rate-day", row, day);
    }

    private static Reason because(String what, Object... arguments) {
        return Reason.of("projects.proof." + what, arguments);
    }
}
