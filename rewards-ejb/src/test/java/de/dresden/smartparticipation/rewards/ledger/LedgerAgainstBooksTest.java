package de.dresden.smartparticipation.rewards.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.rewards.ledger.core.Books;
import de.dresden.smartparticipation.rewards.ledger.core.Command;
import de.dresden.smartparticipation.rewards.ledger.core.LotLife;
import de.dresden.smartparticipation.rewards.ledger.core.RandomCommands;
import de.dresden.smartparticipation.rewards.ledger.core.Resolution;
import de.dresden.smartparticipation.rewards.ledger.core.Slices;
import de.dresden.smartparticipation.rewards.ledger.core.TimedCommand;
import de.dresden.smartparticipation.rewards.ledger.core.WalletSums;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables against the books in memory: both answer the same to whatever is asked, and stand at the same after each step. */
class LedgerAgainstBooksTest {

    private static final int SEQUENCES = 20;
    private static final long SEED = Long.getLong("ledger.seed", System.nanoTime());

    @Test
    void theTablesAnswerAndStandAsTheBooks() {
        RandomCommands random = new RandomCommands(SEED);
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            LedgerSite site = new LedgerSite();
            Books books = new Books(new LotLife((int) RuleName.LOT_YEARS.delivered()));
            List<TimedCommand> commands = random.commands();
            for (int step = 0; step < commands.size(); step++) {
                TimedCommand asked = commands.get(step);
                site.clock.forward(Duration.between(site.clock.instant(), asked.at()));
                String where = "seed " + SEED + ", sequence " + sequence + ", step " + step + ": " + asked;
                var answer = books.apply(asked.command(), asked.at());
                assertThat(answer(site, asked.command()))
                        .as(where)
                        .isEqualTo(answer.refusal() == null ? "done" : answer.refusal());
                assertSame(site, books, where);
            }
            assertThat(site.problems())
                    .as("seed %d, sequence %d", SEED, sequence)
                    .isEmpty();
        }
    }

    private static void assertSame(LedgerSite site, Books books, String where) {
        for (long member = 0; member < RandomCommands.MEMBERS; member++) {
            List<WalletSums> sums = site.sql.list(
                    "select w.* from rewards.wallet w join rewards.ledger_account a on a.id = w.account_id where a.member_id = ?",
                    row -> new WalletSums(row.number("available"), row.number("reserved"), row.number("incoming")),
                    member);
            assertThat(sums.isEmpty() ? WalletSums.EMPTY : sums.get(0))
                    .as(where)
                    .isEqualTo(books.wallet(member));
            assertThat(site.sql.list(
                            "select l.taler, l.remaining from rewards.lot l join rewards.ledger_account a"
                                    + " on a.id = l.wallet_id where a.member_id = ? order by l.id",
                            row -> row.number("taler") + " " + row.number("remaining"),
                            member))
                    .as(where)
                    .isEqualTo(books.lots(member).stream()
                            .map(lot -> lot.taler() + " " + lot.remaining())
                            .toList());
        }
        for (Issuer issuer : List.of(Issuer.CITY, Issuer.DVB)) {
            assertThat(site.number(
                            "select coalesce(sum(s.taken), 0) as n from rewards.budget b join rewards.budget_slice s"
                                    + " on s.budget_id = b.id where b.issuer = ? and b.year = 2026",
                            issuer))
                    .as(where)
                    .isEqualTo(books.taken(issuer, 2026));
        }
    }

    /** The reason why not, or "done". */
    private static Object answer(LedgerSite site, Command command) {
        try {
            return site.inTransaction(() -> done(site, command));
        } catch (Refused refused) {
            return refused.reason();
        }
    }

    private static Object done(LedgerSite site, Command command) {
        if (command instanceof Command.SetBudget c) {
            return set(site, c);
        }
        if (command instanceof Command.Grant c) {
            site.ledger.grant(new Grant(c.id(), c.issuer(), c.member(), c.taler(), c.reason(), c.postAt()));
        } else if (command instanceof Command.Reserve c) {
            site.ledger.reserve(c.id(), c.member(), c.partner(), c.taler(), c.until());
        } else if (command instanceof Command.Resolve c && c.resolution() == Resolution.POSTED) {
            site.ledger.post(c.id());
        } else if (command instanceof Command.Resolve c && c.resolution() == Resolution.VOIDED) {
            site.ledger.void_(c.id(), "called off");
        } else if (command instanceof Command.Resolve c) {
            site.ledger.expire(c.id());
        } else if (command instanceof Command.Correct c) {
            correct(site, c);
        } else if (command instanceof Command.Refund c) {
            site.ledger.refund(c.id(), c.redemption(), c.reason());
        } else {
            site.work.expireLots();
        }
        return "done";
    }

    /** As the approval of a budget does it. */
    private static Object set(LedgerSite site, Command.SetBudget c) {
        site.joined.update(
                "insert into rewards.budget (id, issuer, year, taler) values (nextval('rewards.budget_id'), ?, ?, 0)"
                        + " on conflict do nothing",
                c.issuer(),
                c.year());
        long id = site.joined
                .first(
                        "select id as n from rewards.budget where issuer = ? and year = ?",
                        row -> row.number("n"),
                        c.issuer(),
                        c.year())
                .orElseThrow();
        BudgetSlices budgets = new BudgetSlices(site.joined);
        Slices now = budgets.lock(id).all().isEmpty() ? Slices.of(0) : budgets.lock(id);
        now.mayBecome(c.taler()).ifPresent(Ledger::refuse);
        budgets.write(id, now.shared(c.taler()));
        return "done";
    }

    private static void correct(LedgerSite site, Command.Correct c) {
        long correction = site.approvedCorrection(c.grant().text(), c.taler());
        site.correcting()
                .correct(c.id(), correction, c.grant(), c.taler(), c.reason(), new Stamp(null, site.clock.instant()));
    }
}
