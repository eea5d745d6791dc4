package de.dresden.smartparticipation.projects.budget.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The budget against {@link CoinBudget}: whatever is asked in whatever order, both answer the same and stand at the same. */
class BudgetSequencesTest {

    private static final int SEQUENCES = 10_000;

    /** Of so many sequences one is compared after each step, the others after the last. */
    private static final int EVERY_STEP_OF = 50;

    private static final long SEED = Long.getLong("budget.seed", System.nanoTime());

    private final RandomBudgetCommands random = new RandomBudgetCommands(SEED);
    private final Map<String, Integer> reached = new TreeMap<>();

    @Test
    void tenThousandRandomSequencesEndAsTheyWouldWithCoinsOnATable() {
        System.out.println("BudgetSequencesTest: seed " + SEED + " (-Dbudget.seed)");
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            compare(random.sequence(), sequence);
        }
        assertThat(reached.keySet())
                .as("answers that were reached, seed %d", SEED)
                .contains(
                        "APPROPRIATE booked",
                        "APPROPRIATE below-bound",
                        "AUTHORISE below-early",
                        "RESERVE not-free",
                        "RELEASE booked",
                        "RELEASE not-reserved",
                        "COMMIT booked",
                        "COMMIT not-authorised",
                        "COMMIT frozen",
                        "COMMIT amount",
                        "WITHDRAW booked",
                        "WITHDRAW not-open",
                        "PAY booked",
                        "PAY not-begun",
                        "PAY_BACK not-paid",
                        "CARRY_FREE booked",
                        "CARRY_FREE frozen-carry",
                        "CARRY_RESERVED booked",
                        "CARRY_COMMITTED booked",
                        "CARRY_COMMITTED no-next-year",
                        "FREEZE released-part",
                        "LIFT booked",
                        "LIFT not-frozen",
                        "GRANT_RELEASE booked");
    }

    private void compare(List<RandomBudgetCommands.Dated> commands, int sequence) {
        BudgetBook book = new BudgetBook();
        RandomBudgetCommands.YEARS.forEach(year -> book.open(RandomBudgetCommands.at(year)));
        CoinBudget coins = new CoinBudget(RandomBudgetCommands.YEARS);
        List<RandomBudgetCommands.Dated> asked = new ArrayList<>();
        for (RandomBudgetCommands.Dated dated : commands) {
            asked.add(dated);
            Verdict verdict = book.apply(dated.command(), dated.year());
            String answer =
                    verdict.booked() ? "booked" : verdict.refusal().key().replace("projects.budget.", "");
            String other = coins.apply(dated.command(), dated.year());
            reached.merge(dated.command().kind() + " " + answer, 1, Integer::sum);
            boolean stateToo = sequence % EVERY_STEP_OF == 0 || asked.size() == commands.size();
            if (!answer.equals(other) || stateToo && !state(book).equals(coins.state(RandomBudgetCommands.PROJECTS))) {
                String where = "seed " + SEED + ", sequence " + sequence + ": " + asked;
                assertThat(answer).as(where).isEqualTo(other);
                assertThat(state(book)).as(where).isEqualTo(coins.state(RandomBudgetCommands.PROJECTS));
            }
        }
        assertThat(replayed(book))
                .as("seed %d, sequence %d: the movements alone", SEED, sequence)
                .isEqualTo(sums(book));
    }

    private static Map<String, Long> state(BudgetBook book) {
        Map<String, Long> state = new TreeMap<>();
        for (int year : RandomBudgetCommands.YEARS) {
            Standing standing = book.standing(RandomBudgetCommands.at(year));
            state.put(year + " budget", standing.sums().budget());
            state.put(year + " free", standing.sums().free());
            state.put(year + " reserved", standing.sums().of(Part.RESERVED));
            state.put(year + " committed", standing.sums().of(Part.COMMITTED));
            state.put(year + " early", standing.sums().of(Part.EARLY));
            state.put(year + " authorised", standing.sums().of(Part.AUTHORISED));
            for (long project : RandomBudgetCommands.PROJECTS) {
                Sums share = standing.share(project);
                state.put(year + " " + project + " reserved", share.of(Part.RESERVED));
                state.put(year + " " + project + " committed", share.of(Part.COMMITTED));
                state.put(year + " " + project + " paid", share.of(Part.PAID));
                state.put(year + " " + project + " released", share.of(Part.RELEASED));
                state.put(year + " " + project + " used", share.of(Part.RELEASE_USED));
            }
        }
        state.values().removeIf(value -> value == 0);
        return state;
    }

    private static Map<LineYear, Sums> sums(BudgetBook book) {
        Map<LineYear, Sums> sums = new TreeMap<>();
        RandomBudgetCommands.YEARS.stream()
                .map(RandomBudgetCommands::at)
                .forEach(at -> sums.put(at, book.standing(at).sums()));
        return sums;
    }

    /** The sums that the immutable movements add up to. */
    private static Map<LineYear, Sums> replayed(BudgetBook book) {
        Map<LineYear, Sums> sums = new TreeMap<>();
        RandomBudgetCommands.YEARS.forEach(year -> sums.put(RandomBudgetCommands.at(year), Sums.NONE));
        book.movements().forEach(entry -> sums.merge(entry.at(), entry.change(), Sums::plus));
        return sums;
    }
}
