package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.ledger.core.Slices;
import de.dresden.smartparticipation.rewards.member.MemberLeft;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** What tests of other rooms need of the ledger. */
public final class BooksOfOthers {

    private BooksOfOthers() {}

    /** A budget in force. */
    public static void budget(Sql sql, Issuer issuer, int year, long taler) {
        long id = sql.first(
                        "insert into rewards.budget (id, issuer, year, taler) values (nextval('rewards.budget_id'), ?, ?, ?)"
                                + " returning id",
                        row -> row.number("id"),
                        issuer,
                        year,
                        taler)
                .orElseThrow();
        new BudgetSlices(sql).write(id, Slices.of(taler));
    }

    /** Gives back what is over, as the timer does. @return how many */
    public static int expireReservations(Sql sql, Clock clock, Consumer<ReservationExpired> others) {
        return LedgerWork.on(sql, clock, others).expireReservations();
    }

    /** A member leaves: the wallet is closed. */
    public static void close(Sql sql, Clock clock, long member, Consumer<ReservationExpired> others) {
        WalletClosing.on(sql, clock, others).close(new MemberLeft(member));
    }

    /** Why the books do not hold; nothing where they do. */
    public static List<String> problems(Sql sql) {
        return new BooksProof(sql).problems();
    }
}
