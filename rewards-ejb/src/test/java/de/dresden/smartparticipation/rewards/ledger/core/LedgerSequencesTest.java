package de.dresden.smartparticipation.rewards.ledger.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import de.dresden.smartparticipation.rewards.ledger.AccountKind;
import de.dresden.smartparticipation.rewards.ledger.Issuer;
import de.dresden.smartparticipation.rewards.ledger.TransferId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The books against {@link Coins}: whatever is asked in whatever order, both answer the same and stand at the same. */
class LedgerSequencesTest {

    private static final int SEQUENCES = 10_000;
    private static final long SEED = Long.getLong("ledger.seed", System.nanoTime());
    private static final Instant BEGIN = Instant.parse("2026-11-01T08:00:00Z");
    private static final int MEMBERS = 3;
    private static final int PARTNERS = 2;

    private final Random random = new Random(SEED);

    @Test
    void tenThousandRandomSequencesEndAsTheyWouldWithCoinsOnATable() {
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            List<TimedCommand> commands = commands();
            Books books = new Books(LotLife.USUAL);
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
            Coins.play(commands()).answers().forEach(answer -> reached.merge(answer, 1, Integer::sum));
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
                    .forEach(lot -> state.put("lot " + wallet + " " + lot.expiresAt() + " " + lot.id(), lot.remaining()));
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

    private List<TimedCommand> commands() {
        List<TimedCommand> commands = new ArrayList<>();
        Instant now = BEGIN;
        int length = 10 + random.nextInt(40);
        commands.add(new TimedCommand(new Command.SetBudget(Issuer.CITY, 2026, 10 + random.nextInt(40)), now));
        for (int step = 1; step < length; step++) {
            now = now.plus(Duration.ofHours(random.nextInt(30)));
            if (random.nextInt(60) == 0) {
                now = now.plus(Duration.ofDays(500));
            }
            Command command = random.nextInt(8) == 0
                    ? commands.get(random.nextInt(commands.size())).command()
                    : command(now);
            commands.add(new TimedCommand(command, now));
        }
        return commands;
    }

    private Command command(Instant now) {
        return switch (random.nextInt(14)) {
            case 0 -> new Command.SetBudget(issuer(), 2026 + random.nextInt(3), random.nextInt(60));
            case 1, 2, 3, 4 ->
                new Command.Grant(id(), issuer(), member(), taler(), "trip", now.plus(Duration.ofHours(random.nextInt(20))));
            case 5, 6, 7 ->
                new Command.Reserve(
                        id(), member(), random.nextInt(PARTNERS), taler(), now.plus(Duration.ofHours(random.nextInt(60))));
            case 8, 9 -> new Command.Resolve(id(), Resolution.POSTED);
            case 10 ->
                new Command.Resolve(id(), random.nextBoolean() ? Resolution.VOIDED : Resolution.EXPIRED);
            case 11 -> new Command.Correct(id(), id(), taler(), "mistake");
            case 12 -> new Command.Refund(id(), id(), "undone");
            default -> random.nextInt(3) == 0 ? new Command.ExpireLots() : new Command.Resolve(id(), Resolution.POSTED);
        };
    }

    private TransferId id() {
        return new TransferId("t" + random.nextInt(9));
    }

    private Issuer issuer() {
        return random.nextInt(3) == 0 ? Issuer.DVB : Issuer.CITY;
    }

    private long member() {
        return random.nextInt(MEMBERS);
    }

    private long taler() {
        return 1 + random.nextInt(6);
    }
}
