package de.dresden.smartparticipation.bench;

import de.dresden.smartparticipation.projects.cooperation.matching.Checker;
import de.dresden.smartparticipation.projects.cooperation.matching.Company;
import de.dresden.smartparticipation.projects.cooperation.matching.Matching;
import de.dresden.smartparticipation.projects.cooperation.matching.Pairing;
import de.dresden.smartparticipation.projects.cooperation.matching.Scores;
import de.dresden.smartparticipation.projects.cooperation.matching.Settings;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedPerfectMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Pairing the companies of a round where any two may meet, beside JGraphT's class for the largest sum alone. Where one company fits
 * nobody well, no pair is too bad to be looked at, and both solve the same problem.
 */
final class Matchmaking {

    private static final int SCORES = 1_000;
    /** As long each is run, both alike, so that what is measured was translated for both. */
    private static final double SECONDS = 3;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Takes a line of the table. */
    @FunctionalInterface
    interface Row {
        void print(String what, String measured, String beside);
    }

    private Matchmaking() {}

    /**
     * Prints without a product.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        each((what, measured, beside) -> System.out.println(what + ": " + measured + " | " + beside));
    }

    /** @param row takes what was measured, the seconds, and those of the library */
    static void each(Row row) {
        measure(1_000, true, (what, measured, beside) -> {});
        for (int size : new int[] {100, 300, 1_000}) {
            measure(size, false, row);
            measure(size, true, row);
        }
    }

    private static void measure(int size, boolean odd, Row row) {
        Scores scores = scores(size, odd);
        Graph<Long, DefaultWeightedEdge> graph = graph(scores);
        Timed<Matching> own = timed(() -> Pairing.of(scores, Settings.open()));
        Timed<Double> library = timed(() -> new KolmogorovWeightedPerfectMatching<>(graph, ObjectiveSense.MAXIMIZE)
                .getMatching()
                .getWeight());
        String same = own.found().totals().sum() == library.found()
                ? "same sum"
                : "sum " + own.found().totals().sum();
        boolean proven = Checker.fault(scores, Settings.open(), own.found()).isEmpty();
        row.print(
                "pairs of " + size + " companies, all may meet" + (odd ? ", one fits nobody well" : ""),
                own.told() + (proven ? ", proven, " : ", NOT PROVEN, ") + same,
                "JGraphT's largest sum: " + library.told() + (size == 1_000 ? "; aim: under 3 s" : ""));
    }

    private static Scores scores(int size, boolean odd) {
        Random random = new Random(size);
        Scores.Builder scores = Scores.of(LongStream.rangeClosed(1, size)
                .mapToObj(company -> new Company(company, 0))
                .toList());
        for (long one = 1; one <= size; one++) {
            for (long other = one + 1; other <= size; other++) {
                scores.put(one, other, odd && one == 1 ? 0 : random.nextInt(SCORES));
            }
        }
        return scores.build();
    }

    private static Graph<Long, DefaultWeightedEdge> graph(Scores scores) {
        Graph<Long, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        List<Company> companies = scores.companies();
        companies.forEach(company -> graph.addVertex(company.id()));
        scores.each((one, other, score) -> graph.setEdgeWeight(graph.addEdge(one.id(), other.id()), score));
        return graph;
    }

    private record Timed<T>(T found, double seconds) {

        String told() {
            return String.format(Locale.ROOT, "%.2f ms of processor time", seconds * 1e3);
        }
    }

    /** Processor time of this thread, the least of all times: what else the machine does only adds. */
    private static <T> Timed<T> timed(Supplier<T> work) {
        T found = null;
        double least = Double.POSITIVE_INFINITY;
        double all = 0;
        while (all < SECONDS) {
            long begun = THREADS.getCurrentThreadCpuTime();
            found = work.get();
            double seconds = (THREADS.getCurrentThreadCpuTime() - begun) / 1e9;
            least = Math.min(least, seconds);
            all += seconds;
        }
        return new Timed<>(found, least);
    }
}
