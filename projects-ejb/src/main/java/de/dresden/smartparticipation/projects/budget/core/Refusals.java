package de.dresden.smartparticipation.projects.budget.core;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.math.BigDecimal;

/** The sentences with which a budget says no; one for the core, the boundary and the tests. Money is filled in as euros. */
final class Refusals {

    private Refusals() {}

    static Reason amount() {
        return because("amount", euros(Command.MOST));
    }

    static Reason tooLarge() {
        return because("too-large", euros(Command.MOST));
    }

    /** @param free cents that are there */
    static Reason notFree(LineYear at, long free, long wanted) {
        return because("not-free", year(at), euros(free), euros(wanted));
    }

    static Reason notReserved(LineYear at, long reserved, long wanted) {
        return because("not-reserved", year(at), euros(reserved), euros(wanted));
    }

    static Reason notOpen(LineYear at, long open, long wanted) {
        return because("not-open", year(at), euros(open), euros(wanted));
    }

    static Reason notPaid(LineYear at, long paid, long wanted) {
        return because("not-paid", year(at), euros(paid), euros(wanted));
    }

    /** @param left what may still be committed of the year before it begins */
    static Reason notAuthorised(LineYear at, long left, long wanted) {
        return because("not-authorised", year(at), euros(left), euros(wanted));
    }

    /** @param left what the freeze lets this project commit */
    static Reason frozen(LineYear at, Freeze freeze, long left, long wanted) {
        return because("frozen", year(at), Reason.of(freeze.ground().word()), euros(left), euros(wanted));
    }

    static Reason frozenCarry(LineYear at) {
        return because("frozen-carry", year(at));
    }

    /** @param bound what is reserved and committed already, so that the budget cannot be smaller */
    static Reason belowBound(LineYear at, long bound) {
        return because("below-bound", year(at), euros(bound));
    }

    static Reason belowEarly(LineYear at, long early) {
        return because("below-early", year(at), euros(early));
    }

    static Reason releasedPart() {
        return because("released-part");
    }

    static Reason notFrozen(LineYear at) {
        return because("not-frozen", year(at));
    }

    static Reason notBegun(LineYear at) {
        return because("not-begun", year(at));
    }

    static Reason noNextYear(LineYear at) {
        return because("no-next-year", year(at.next()));
    }

    /** A year without thousands separator. */
    private static String year(LineYear at) {
        return String.valueOf(at.year());
    }

    private static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    private static Reason because(String what, Object... arguments) {
        return Reason.of("projects.budget." + what, arguments);
    }
}
