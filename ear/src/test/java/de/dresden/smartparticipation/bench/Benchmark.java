package de.dresden.smartparticipation.bench;

import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.RunningProduct.DemoAccount;
import de.dresden.smartparticipation.product.Visitor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

/** Prints the table of {@code mvn -Pbench verify}. */
public final class Benchmark {

    private static final int ROWS = 100_000;
    private static final int PAGES = 100;
    private static final PrintStream OUT = System.out;

    private final RunningProduct product;
    private final Yardstick yardstick;
    private final Client client;
    private final List<String[]> table = new ArrayList<>();

    private Benchmark(RunningProduct product) {
        this.product = product;
        this.yardstick = new Yardstick(product);
        this.client = new Client(product, product.person("j.weber").token());
    }

    /** @param parts which of the parts to measure, by their names below; none: all of them */
    public static void main(String... parts) throws Exception {
        Path directory = RunningProduct.newDirectory("bench");
        long begun = System.nanoTime();
        Benchmark benchmark;
        try (RunningProduct product = RunningProduct.start(directory, "--demo")) {
            double first = seconds(begun);
            benchmark = new Benchmark(product);
            benchmark.row("first start with an empty directory and demo", format("%.1f s", first), "");
            benchmark.measure(benchmark.started(product), parts);
        }
        benchmark.measure(benchmark.apart(directory), parts);
        benchmark.print();
    }

    /** In this order: the public pages show all that was imported. */
    private Map<String, Part> started(RunningProduct product) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("lists", () -> {
            importing();
            lists();
            export();
            publicPages();
        });
        parts.put("trips", () -> trips(product));
        parts.put("portfolio", this::portfolio);
        parts.put("ledger", () -> ledger(product));
        return parts;
    }

    /** What needs another product or none. */
    private Map<String, Part> apart(Path directory) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("start", () -> start(directory));
        parts.put("sending", this::sending);
        parts.put("selection", () -> Selecting.each(this::row));
        parts.put("matching", () -> {
            Matchmaking.each(this::row);
            PairScoring.each(this::row);
        });
        return parts;
    }

    private void measure(Map<String, Part> parts, String... names) throws Exception {
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            if (names.length == 0 || List.of(names).contains(part.getKey())) {
                part.getValue().measure();
            }
        }
    }

    /** Something to measure. */
    @FunctionalInterface
    private interface Part {
        void measure() throws Exception;
    }

    private void importing() throws Exception {
        Path file = Files.createTempFile("contributions", ".csv");
        StringBuilder rows = new StringBuilder("Nummer;Titel;Text;Quelle\n");
        for (int row = 1; row <= ROWS; row++) {
            rows.append("N")
                    .append(row)
                    .append(";Hinweis Nummer ")
                    .append(row)
                    .append(";Auf der Strecke ")
                    .append(row % 977)
                    .append(" fehlt ein ")
                    .append(row % 3 == 0 ? "Radweg" : "Gehweg")
                    .append(", an der Ampel wird es eng.;https://example.org/")
                    .append(row)
                    .append('\n');
        }
        Files.writeString(file, rows, StandardCharsets.UTF_8);
        Heap heap = Heap.watch(product);
        long begun = System.nanoTime();
        client.importFile(file);
        double took = seconds(begun);
        long copied = System.nanoTime();
        yardstick.copy(file);
        double copy = seconds(copied);
        row(
                "import of 100,000 rows",
                format("%.0f rows/s, heap at most %d MB", ROWS / took, heap.peakMegabytes()),
                format("COPY of the same rows: %.0f rows/s", ROWS / copy));
        Files.delete(file);
    }

    private void lists() throws Exception {
        String page = "/contributions/list.xhtml?consultation=" + client.consultation() + "&state=RECEIVED&q=Radweg";
        Visitor one = visitor("j.weber");
        for (int warm = 0; warm < PAGES; warm++) {
            one.get(page);
        }
        Times single = visit(one, page, PAGES);
        Times sql = yardstick.list(client.consultation(), PAGES);
        row("list in a consultation of 100,000, filtered, 1 user", single.toString(), "the same SQL over JDBC: " + sql);
        row(
                "list, 20 users",
                together(page, 20).toString(),
                "the same SQL at 20: " + yardstick.together(client.consultation(), 20, PAGES / 5));
        row("statements for one such page", yardstick.statements(() -> one.get(page)) + "", "aim: at most 8");
    }

    /** Comes after the lists: from here on everything that was imported is shown. */
    private void publicPages() throws Exception {
        PublicPages pages = new PublicPages(product, client.consultation());
        pages.show();
        for (String[] page : new String[][] {
            {"list", pages.list()}, {"search", pages.search()}, {"contribution", pages.one()}, {"map", pages.map()}
        }) {
            row(
                    "public " + page[0] + " of 100,000, 1 user",
                    pages.alone(page[1]).toString(),
                    "aim: p95 under 100 ms");
            row("public " + page[0] + ", 50 users", pages.together(page[1]).toString(), "aim: no error");
        }
    }

    private void portfolio() throws Exception {
        try (Connection database = product.database()) {
            ManyProjects.make(database);
        }
        Visitor one = visitor("e.sommer");
        for (String page :
                List.of("/projects/portfolio.xhtml", "/projects/portfolio.xhtml?q=Radweg&light=RED&sort=due")) {
            visit(one, page, PAGES);
            row(
                    "portfolio of " + ManyProjects.PROJECTS + " projects, 1 user, "
                            + (page.contains("?") ? "filtered" : "all"),
                    visit(one, page, PAGES).toString(),
                    "aim: p95 under 150 ms");
            row("statements for one such page", yardstick.statements(() -> one.get(page)) + "", "aim: at most 8");
        }
    }

    private void trips(RunningProduct running) throws Exception {
        Riding riding = new Riding(running);
        double through = riding.report();
        double plain = riding.insert();
        row(
                "trips reported in batches of 500, " + Riding.MEMBERS + " members",
                format("%.0f trips/s", through),
                format("the same statements over JDBC: %.0f trips/s, ratio %.2f", plain, through / plain));
    }

    /** What is measured one by one is done once before, to get warm. */
    private void ledger(RunningProduct running) throws Exception {
        Booking booking = new Booking(running::database);
        BookingByHand hand = new BookingByHand(booking);
        booking.prepare();
        booking.single("warm");
        hand.single("warm");
        pair("grants one by one, " + Booking.THREADS + " at once", "grants", booking.single("one"), hand.single("one"));
        pair("grants in batches of " + Booking.BATCH, "grants", booking.batched("many"), hand.batched("many"));
        pair(
                "grants one by one, each by a trip over REST, " + Riding.MEMBERS + " at once",
                "grants",
                new Riding(running).earn(),
                hand.single("rest"));
        booking.redeem("warm");
        hand.redeem("warm");
        pair("redemptions, reserved and posted", "redemptions", booking.redeem("spent"), hand.redeem("spent"));
        pair(
                "redemptions over REST, reserved and redeemed, " + Redeeming.MEMBERS + " at once",
                "redemptions",
                new Redeeming(running).redeem(),
                hand.redeem("rest"));
        Times balance = booking.balance();
        row(
                "balance of a wallet with 10,000 postings",
                format("p50 %.1f ms, p95 %.1f ms", balance.millis(0.5), balance.millis(0.95)),
                "aim: under 5 ms");
        row("checking the chain over the journal", format("%.0f entries/s", booking.verify()), "");
    }

    private void pair(String what, String unit, double through, double plain) {
        row(
                what,
                format("%.0f %s/s", through, unit),
                format("the same rows over plain JDBC: %.0f %s/s, ratio %.2f", plain, unit, through / plain));
    }

    private Times together(String page, int users) throws Exception {
        BlockingQueue<Visitor> visitors = new LinkedBlockingQueue<>();
        for (int user = 0; user < users; user++) {
            visitors.add(visitor("j.weber"));
        }
        return inParallel(users, () -> visit(visitors.remove(), page, PAGES / 5));
    }

    private static Times visit(Visitor visitor, String page, int times) throws IOException, InterruptedException {
        List<Long> nanos = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            long begun = System.nanoTime();
            visitor.get(page);
            nanos.add(System.nanoTime() - begun);
        }
        return Times.of(nanos);
    }

    static Times inParallel(int users, Callable<Times> work) throws InterruptedException, ExecutionException {
        ExecutorService crew = Executors.newFixedThreadPool(users);
        try {
            List<Future<Times>> running = new ArrayList<>();
            for (int user = 0; user < users; user++) {
                running.add(crew.submit(work));
            }
            List<Long> all = new ArrayList<>();
            for (Future<Times> each : running) {
                for (long nanos : each.get().nanos()) {
                    all.add(nanos);
                }
            }
            return Times.of(all);
        } finally {
            crew.shutdownNow();
        }
    }

    private void export() throws Exception {
        Heap heap = Heap.watch(product);
        long begun = System.nanoTime();
        long bytes = client.export();
        double took = seconds(begun);
        row(
                "XLSX export of 100,000 rows",
                format("%.1f s, %.1f MB, heap at most %d MB", took, bytes / 1e6, heap.peakMegabytes()),
                format("reading the same rows over JDBC: %.1f s", yardstick.read(client.consultation())));
    }

    private void start(Path directory) {
        long begun = System.nanoTime();
        try (RunningProduct again = RunningProduct.start(directory, "--demo")) {
            row(
                    "cold start to a login page, known directory",
                    format("%.1f s", seconds(begun)),
                    again.console().stream()
                            .filter(line -> line.startsWith("Anwendung"))
                            .findFirst()
                            .orElse(""));
        }
    }

    /** In a product of its own that believes this machine as its proxy. */
    private void sending() throws Exception {
        String proxy = RunningProduct.settings("sp.trusted.proxies=127.0.0.1");
        try (RunningProduct behind =
                RunningProduct.start(RunningProduct.newDirectory("bench-sending"), "--demo", "--config", proxy)) {
            row(
                    "contributions sent from many addresses",
                    new Sending(behind).send().toString(),
                    format("aim: %d a second for %d s, all stored once", Sending.A_SECOND, Sending.SECONDS));
        }
    }

    private Visitor visitor(String user) throws IOException, InterruptedException {
        DemoAccount account = product.person(user);
        return new Visitor(product.url(), account.user(), account.password());
    }

    private void row(String what, String measured, String beside) {
        table.add(new String[] {what, measured, beside});
        OUT.println(what + ": " + measured + " | " + beside);
    }

    private void print() throws SQLException {
        OUT.println();
        OUT.println("Smart Participation, benchmark of " + LocalDate.now() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors");
        for (String[] line : table) {
            OUT.println(format("%-52s | %-44s | %s", line[0], line[1], line[2]));
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
