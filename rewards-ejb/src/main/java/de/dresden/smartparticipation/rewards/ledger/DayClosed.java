package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A day was closed, or the chain was checked.
 *
 * @param subject the day, or the books
 * @param action {@code ledger.closed}, {@code ledger.explained}, {@code ledger.verified}
 * @param after what came out
 * @param tasks where something did not hold, that somebody looks into it
 */
record DayClosed(Subject subject, String action, Map<String, ?> after, List<TaskChange> tasks) implements Happening {

    static final Subject BOOKS = new Subject("ledger", 0, "ledger");

    private static final String STEP = "ledger.check";
    private static final String PAGE = "/rewards/";

    static DayClosed closed(ClosingRow closing) {
        LocalDate day = closing.day();
        Subject subject = subject(day);
        return new DayClosed(
                subject,
                "ledger.closed",
                Map.of(
                        "transfers", closing.transfers(),
                        "wallets", closing.walletsTaler(),
                        "problems", closing.problems(),
                        "head", closing.head().noted()),
                closing.holds() ? List.of() : List.of(task(subject, PAGE + "closing.xhtml?day=" + day)));
    }

    /** Somebody says why a closing did not hold. */
    static DayClosed explained(LocalDate day, String remark) {
        Subject subject = subject(day);
        return new DayClosed(
                subject, "ledger.explained", Map.of("remark", remark), List.of(new TaskChange.CloseAll(subject)));
    }

    static Subject subject(LocalDate day) {
        return new Subject("ledger-day", day.toEpochDay(), day.toString());
    }

    static DayClosed verified(LedgerVerification result) {
        return new DayClosed(
                BOOKS,
                "ledger.verified",
                Map.of(
                        "whole", result.whole(),
                        "entries", result.entries(),
                        "waiting", result.waiting(),
                        "head", result.head().noted(),
                        "broken",
                                result.whole()
                                        ? ""
                                        : result.broken().kind() + " "
                                                + result.broken().position(),
                        "remark",
                                result.whole()
                                        ? result.head().noted()
                                        : Texts.german().text(result.broken().reason())),
                List.of(result.whole() ? new TaskChange.CloseAll(BOOKS) : task(BOOKS, PAGE + "closings.xhtml")));
    }

    private static TaskChange task(Subject subject, String page) {
        return new TaskChange.Open(
                STEP, subject, "rewards", subject.reference(), null, Role.TREASURER, null, null, null, page);
    }
}
