package de.dresden.smartparticipation.rewards.ledger.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import de.dresden.smartparticipation.rewards.ledger.AccountKind;
import de.dresden.smartparticipation.rewards.ledger.Issuer;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The books against {@link Coins}: whatever is asked in whatever order, both answer the same and stand at the same. */
class LedgerSequencesTest {

    private static final int SEQUENCES = 10_000;
    private static final long SEED = Long.getLong("ledger.seed", System.nanoTime());
    private static final int MEMBERS = RandomCommands.MEMBERS;

    private final RandomCommands random = new RandomCommands(SEED);

    @Test
    void tenThousandRandomSequencesEndAsTheyWouldWithCoinsOnATable() {
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            List<TimedCommand> commands = random.commands();
            Books books = new Books(new LotLife((int) RuleName.LOT_YEARS.delivered()));
            List<String> answers = new ArrayList<>();
            for (int step = 0; step < commands.size(); step++) {
                TimedCommand asked = commands.get(step);
                answers.add(words(books.apply(asked.command(), asked.at())));
                assertHolds(books, sequence, step);
                if (sequence % 100 == 0) {
                    assertThat(state(books))
                            .as("seed %d, sequence %d, step %d", SEED, sequence, step)
                            .isEqualTo(Coins.play(commands.subList(0, step + 1)).state());
                }
            }
            Coins coins = Coins.play(commands);
            if (!answers.equals(coins.answers()) || !state(books).equals(coins.state())) {
                String where = "seed " + SEED + ", sequence " + sequence + ": " + commands;
                assertThat(answers).as(where).isEqualTo(coins.answers());
                assertThat(state(books)).as(where).isEqualTo(coins.state());
            }
        }
    }

    @Test
    void theSequencesReachEveryAnswer() {
        Map<String, Integer> reached = new TreeMap<>();
        for (int sequence = 0; sequence < 2_000; sequence++) {
            Coins.play(random.commands()).answers().forEach(answer -> reached.merge(answer, 1, Integer::sum));
        }
        assertThat(reached.keySet())
                .as("seed %d", SEED)
                .contains(
                        "BOOKED",
                        "EXISTS",
                        "other-content",
                        "budget-spent",
                        "budget-below-taken",
                        "not-enough",
                        "not-due",
                        "too-late",
                        "ended-otherwise",
                        "unknown-transfer",
                        "not-posted",
                        "corrected-already",
                        "more-than-granted");
    }

    /** What is true after each step; plain comparisons, for there are hundreds of thousands. */
    private static void assertHolds(Books books, int sequence, int step) {
        Map<AccountKey, Long> balances = books.balances();
        boolean holds = balances.values().stream().mapToLong(Long::longValue).sum() == 0;
        for (long member = 0; member < MEMBERS; member++) {
            WalletSums sums = books.wallet(member);
            long lots = books.lots(member).stream().mapToLong(Lot::remaining).sum();
            holds &= lots == sums.available()
                    && balances.getOrDefault(AccountKey.wallet(member), 0L) == sums.balance()
                    && Math.min(sums.available(), Math.min(sums.reserved(), sums.incoming())) >= 0;
        }
        if (!holds) {
            fail("seed %d, sequence %d, step %d: the books do not hold", SEED, sequence, step);
        }
    }

    private static String words(Answer answer) {
        return answer.refusal() == null
                ? answer.outcome().name()
                : answer.refusal().key().replace("rewards.ledger.", "");
    }

    private static Map<String, Long> state(Books books) {
        Map<String, Long> state = new TreeMap<>();
        books.balances().forEach((account, balance) -> {
            if (account.kind() != AccountKind.WALLET) {
                state.put(word(account), balance);
            }
        });
        for (long member = 0; member < MEMBERS; member++) {
            String wallet = "wallet " + member;
            WalletSums sums = books.wallet(member);
            state.put(wallet, sums.available());
            state.put("reserved " + member, sums.reserved());
            state.put("incoming " + member, sums.incoming());
            books.lots(member)
                    .forEach(lot ->
                            state.put("lot " + wallet + " " + lot.expiresAt() + " " + lot.id(), lot.remaining()));
        }
        for (Issuer issuer : Issuer.values()) {
            for (int year = 2026; year <= 2040; year++) {
                state.put("taken " + issuer + " " + year, books.taken(issuer, year));
            }
        }
        state.values().removeIf(value -> value == 0);
        return state;
    }

    private static String word(AccountKey account) {
        return switch (account.kind()) {
            case ISSUER -> "issuer " + account.owner();
            case CLEARING -> "clearing " + account.owner();
            case EXPIRY -> "expiry";
            case WRITE_OFF -> "writeOff";
            case WALLET -> "wallet " + account.owner();
        };
    }
}
