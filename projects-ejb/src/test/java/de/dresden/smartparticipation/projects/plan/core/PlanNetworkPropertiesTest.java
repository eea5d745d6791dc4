package de.dresden.smartparticipation.projects.plan.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Random plans of up to 25 items, against a naive computation that moves one item at a time until nothing has to move. */
class PlanNetworkPropertiesTest {

    private static final int PLANS = 2_000;
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    /** A plan with the items that its dependencies go forward in, so that none can close a circle. */
    private record Made(List<PlanNode> nodes, List<PlanEdge> edges) {

        PlanNetwork network() {
            return new PlanNetwork(nodes, edges);
        }

        PlanNode node(long id) {
            return nodes.get((int) id - 1);
        }
    }

    @Test
    void whatHasToMoveIsWhatANaiveComputationMoves() {
        int[] moved = {0};
        each((made, random) -> {
            Map<Long, Span> naive = naive(made);
            assertThat(made.network().settled()).isEqualTo(naive);
            moved[0] += (int) made.nodes().stream()
                    .filter(node -> !node.days().equals(naive.get(node.id())))
                    .count();
        });
        assertThat(moved[0]).isGreaterThan(PLANS);
    }

    @Test
    void aSettledPlanIsSettledAndEverythingKeepsItsLength() {
        each((made, random) -> {
            PlanNetwork settled = settled(made).network();
            assertThat(settled.consequences(settled)).isEmpty();
            made.nodes().forEach(node -> assertThat(settled.days(node.id()))
                    .satisfies(days ->
                            assertThat(days.days()).isEqualTo(node.days().days()))
                    .satisfies(days -> assertThat(days.first())
                            .isAfterOrEqualTo(node.days().first())));
        });
    }

    @Test
    void movingSomethingMovesNothingElseEarlierAndNothingThatIsDone() {
        each((made, random) -> {
            Made settled = settled(made);
            PlanNode one = settled.nodes().get(random.nextInt(settled.nodes().size()));
            if (one.done()) {
                return;
            }
            PlanNetwork before = settled.network();
            Span wish = one.days().from(one.days().first().plusDays(random.nextInt(60) - 30));
            for (Shift shift : before.consequences(before.with(one.id(), wish))) {
                assertThat(settled.node(shift.item()).done()).isFalse();
                assertThat(shift.item() == one.id() || shift.days() > 0).isTrue();
            }
        });
    }

    @Test
    void anItemMaySlipByItsSlackAndByNoDayMoreWithoutThePlanEndingLater() {
        each((made, random) -> {
            Made settled = settled(made);
            PlanNetwork network = settled.network();
            LocalDate end = network.end().orElseThrow();
            network.slack().forEach((id, slack) -> {
                assertThat(slack.total()).isGreaterThanOrEqualTo(slack.free());
                assertThat(slack.free()).isNotNegative();
                assertThat(endOf(network, id, slack.total())).isEqualTo(end);
                assertThat(endOf(network, id, slack.total() + 1)).isEqualTo(end.plusDays(1));
                assertThat(others(network, id, slack.free())).isZero();
                if (slack.free() < slack.total()) {
                    assertThat(others(network, id, slack.free() + 1)).isPositive();
                }
            });
        });
    }

    @Test
    void ofAPlanThatIsNotOverSomethingIsAlwaysCritical() {
        each((made, random) -> {
            Made settled = settled(made);
            LocalDate end = settled.network().end().orElseThrow();
            if (settled.nodes().stream()
                    .anyMatch(node -> !node.done() && node.days().last().equals(end))) {
                assertThat(settled.network().slack().values()).anyMatch(Slack::critical);
            }
        });
    }

    @Test
    void aDependencyIsTakenExactlyWhereItClosesNoCircle() {
        int[] circles = {0};
        each((made, random) -> {
            long before = 1 + random.nextInt(made.nodes().size());
            long after = 1 + random.nextInt(made.nodes().size());
            PlanNetwork network = made.network();
            List<Long> circle = network.circleWith(before, after);
            if (reaches(made, after, before)) {
                circles[0]++;
                assertThat(circle).startsWith(after).endsWith(before);
                assertThatIllegalArgumentException().isThrownBy(() -> network.with(new PlanEdge(before, after, 0)));
            } else {
                assertThat(circle).isEmpty();
                assertThat(network.with(new PlanEdge(before, after, 0)).settled())
                        .hasSize(made.nodes().size());
            }
        });
        assertThat(circles[0]).isBetween(PLANS / 20, PLANS - PLANS / 20);
    }

    private static void each(BiConsumer<Made, Random> check) {
        for (int seed = 0; seed < PLANS; seed++) {
            Random random = new Random(seed);
            check.accept(plan(random), random);
        }
    }

    private static Made plan(Random random) {
        int size = 1 + random.nextInt(25);
        List<PlanNode> nodes = new ArrayList<>();
        for (long id = 1; id <= size; id++) {
            boolean milestone = random.nextInt(3) == 0;
            LocalDate first = DAY.plusDays(random.nextInt(120));
            Span days = new Span(first, milestone ? first : first.plusDays(random.nextInt(40)));
            nodes.add(new PlanNode(id, milestone, days, random.nextInt(6) == 0));
        }
        // numbers are shuffled, so that an item may wait for one with a higher number
        List<Long> shuffled =
                new ArrayList<>(LongStream.rangeClosed(1, size).boxed().toList());
        Collections.shuffle(shuffled, random);
        List<PlanEdge> edges = new ArrayList<>();
        for (int before = 0; before < size; before++) {
            for (int after = before + 1; after < size; after++) {
                if (random.nextInt(size) < 2) {
                    edges.add(new PlanEdge(shuffled.get(before), shuffled.get(after), random.nextInt(4) * 3));
                }
            }
        }
        return new Made(nodes, edges);
    }

    private static Map<Long, Span> naive(Made made) {
        Map<Long, Span> days = new HashMap<>();
        made.nodes().forEach(node -> days.put(node.id(), node.days()));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (PlanEdge edge : made.edges()) {
                PlanNode after = made.node(edge.after());
                LocalDate free =
                        days.get(edge.before()).last().plusDays(edge.lag()).plusDays(after.milestone() ? 0 : 1);
                Span lies = days.get(edge.after());
                if (!after.done() && lies.first().isBefore(free)) {
                    days.put(
                            edge.after(),
                            new Span(lies.first().plusDays(1), lies.last().plusDays(1)));
                    changed = true;
                }
            }
        }
        return days;
    }

    private static Made settled(Made made) {
        Map<Long, Span> days = made.network().settled();
        return new Made(
                made.nodes().stream().map(node -> node.at(days.get(node.id()))).toList(), made.edges());
    }

    private static LocalDate endOf(PlanNetwork network, long item, long later) {
        Span days = network.days(item);
        return network.with(item, days.from(days.first().plusDays(later))).settled().values().stream()
                .map(Span::last)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static long others(PlanNetwork network, long item, long later) {
        Span days = network.days(item);
        return network.consequences(network.with(item, days.from(days.first().plusDays(later)))).stream()
                .filter(shift -> shift.item() != item)
                .count();
    }

    private static boolean reaches(Made made, long from, long to) {
        return from == to
                || made.edges().stream().anyMatch(edge -> edge.before() == from && reaches(made, edge.after(), to));
    }
}
