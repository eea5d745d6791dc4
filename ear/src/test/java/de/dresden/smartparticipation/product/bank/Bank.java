package de.dresden.smartparticipation.product.bank;

import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.TwoDecide;
import de.dresden.smartparticipation.product.api.Api;
import de.dresden.smartparticipation.product.api.MemberPhone;
import de.dresden.smartparticipation.product.api.RewardsStage;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The product with members, offers and a budget. Its first node brings the database along; a second one reaches it over a line of
 * its own.
 */
final class Bank implements AutoCloseable {

    private static final int SAVERS = 16;
    /** So that the money runs out now and then. */
    private static final int BUDGET = 2_500;

    private static final int SLICES = 16;
    private static final int PLENTY = 100_000;
    /** So that somebody takes the last one again and again. */
    private static final int FEW = 2;

    private static final int OFFERS = 6;
    private static final String PARTNER = "x.krause";

    private final Node host = new Node("bank", "--demo", "--config", RunningProduct.settings("sp.test.clock=PT0S"));
    private final Diary diary = new Diary();
    private final List<Saver> savers = new ArrayList<>();
    private final List<String> offers = new ArrayList<>();
    /** That may still be redeemed, as far as is known. */
    private final List<Reservation> reservations = new ArrayList<>();

    private final List<Reservation> acknowledged = new ArrayList<>();
    private final Instant lastTrip = Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
    private Line line;
    private Node guest;
    private String till;
    private volatile boolean open = true;

    static Bank withOneNode() {
        Bank bank = new Bank();
        bank.host.start();
        bank.furnish();
        return bank;
    }

    static Bank withTwoNodes() {
        Bank bank = withOneNode();
        RunningProduct first = bank.host.product();
        bank.line = new Line(bank.databasePort());
        String[] settings = Stream.of(first.databaseSettings(
                        "sp.files.dir=" + first.directory().resolve("files"),
                        "sp.keys.dir=" + first.directory().resolve("keys"),
                        "sp.test.clock=PT0S"))
                .map(one -> one.replace(":" + bank.databasePort() + "/", ":" + bank.line.port() + "/"))
                .toArray(String[]::new);
        bank.guest = new Node("bank-beside", "--config", RunningProduct.settings(settings)).start();
        return bank;
    }

    /** What the city decides here: a Taler for a hundred grams, at once, and less a day than the trips save. */
    private void furnish() {
        decide("TALER_MILLIGRAMS", Reckoning.MILLIGRAMS_PER_TALER);
        decide("PENDING_HOURS", 0);
        decide("DAILY_SAVING_MILLIGRAMS", 20_000_000);
        budget();
        RewardsStage stage = new RewardsStage(host.product());
        for (int i = 0; i < OFFERS; i++) {
            offers.add(stage.offer(PARTNER, PLENTY));
            offers.add(stage.offer(PARTNER, FEW));
        }
        till = host.product().person(PARTNER).token();
        for (int i = 0; i < SAVERS; i++) {
            Api member = MemberPhone.at(host.api()).member();
            savers.add(new Saver(key(member), member.token()));
        }
    }

    /** As much as that is left of the city's budget, in as many slices as it has. */
    private void budget() {
        asked("insert into rewards.budget (id, issuer, year, taler) values (nextval('rewards.budget_id'), 'CITY',"
                + " extract(year from current_date), " + BUDGET + ") on conflict (issuer, year) do nothing");
        String mine = "select id from rewards.budget where issuer = 'CITY' and year = extract(year from current_date)";
        asked("insert into rewards.budget_slice (budget_id, number, capacity) select b.id, n, 0 from (" + mine
                + ") b, generate_series(0, " + (SLICES - 1) + ") n on conflict (budget_id, number) do nothing");
        asked("update rewards.budget_slice s set capacity = s.taken + " + BUDGET
                + " / (select count(*) from rewards.budget_slice o where o.budget_id = s.budget_id) where budget_id in ("
                + mine
                + ")");
    }

    private void decide(String rule, long value) {
        asked(TwoDecide.that(rule, value));
    }

    private long key(Api member) {
        return Long.parseLong(
                asked("select m.id from rewards.member m join platform.member_token t on t.member = m.reference"
                        + " where t.hash = encode(sha256('" + member.token() + "'), 'hex')"));
    }

    Diary diary() {
        return diary;
    }

    Node host() {
        return host;
    }

    /** The second node, or null. */
    Node guest() {
        return guest;
    }

    /** The line between the second node and the database, or null. */
    Line line() {
        return line;
    }

    List<Node> nodes() {
        return guest == null ? List.of(host) : List.of(host, guest);
    }

    List<Saver> savers() {
        return savers;
    }

    String till() {
        return till;
    }

    Instant lastTrip() {
        return lastTrip;
    }

    /** Whether clients still begin something. */
    boolean open() {
        return open;
    }

    void shut() {
        open = false;
    }

    Saver anySaver(Random random) {
        return savers.get(random.nextInt(savers.size()));
    }

    String anyOffer(Random random) {
        return offers.get(random.nextInt(offers.size()));
    }

    String otherOffer(String than) {
        return offers.stream().filter(one -> !one.equals(than)).findFirst().orElseThrow();
    }

    void keep(Reservation one) {
        synchronized (reservations) {
            reservations.add(one);
            acknowledged.add(one);
        }
    }

    /** @param take whether others do not get it any more @return null where there is none */
    Reservation anyReservation(Random random, boolean take) {
        synchronized (reservations) {
            if (reservations.isEmpty()) {
                return null;
            }
            int place = random.nextInt(reservations.size());
            return take ? reservations.remove(place) : reservations.get(place);
        }
    }

    /** All that were ever acknowledged. */
    List<Reservation> acknowledged() {
        synchronized (reservations) {
            return List.copyOf(acknowledged);
        }
    }

    /** What the database says, past the product. */
    String asked(String sql) {
        return host.product().asked(sql);
    }

    long number(String sql) {
        return Long.parseLong(asked(sql));
    }

    int databasePort() {
        return Stream.of(host.product().databaseSettings())
                .filter(one -> one.startsWith("sp.database.url="))
                .map(one -> one.replaceFirst(".*:(\\d+)/.*", "$1"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }

    void moveClock(Duration shift) {
        nodes().forEach(node -> node.moveClock(shift.toString()));
    }

    @Override
    public void close() {
        shut();
        if (guest != null) {
            guest.product().close();
            line.close();
        }
        host.product().close();
    }
}
