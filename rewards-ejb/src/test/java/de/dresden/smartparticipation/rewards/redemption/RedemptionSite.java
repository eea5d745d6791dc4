package de.dresden.smartparticipation.rewards.redemption;

import de.dresden.smartparticipation.platform.fault.Fault;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.LocalTransactions;
import de.dresden.smartparticipation.platform.testing.MovingClock;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.rewards.ledger.BooksOfOthers;
import de.dresden.smartparticipation.rewards.ledger.Grant;
import de.dresden.smartparticipation.rewards.ledger.Issuer;
import de.dresden.smartparticipation.rewards.ledger.Ledger;
import de.dresden.smartparticipation.rewards.ledger.TransferId;
import de.dresden.smartparticipation.rewards.offer.LeftTakes;
import de.dresden.smartparticipation.rewards.offer.OfferCodes;
import de.dresden.smartparticipation.rewards.offer.OfferShelf;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import jakarta.transaction.Status;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Members, two partners with offers, and tills on a database of their own, with transactions as the boundaries have them. */
final class RedemptionSite {

    static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    static final long PARTNER = 1;
    static final long OTHER_PARTNER = 2;
    static final Till.Place TILL = new Till.Place(PARTNER, 11, "192.0.2.1");
    static final Till.Place OTHER_TILL = new Till.Place(OTHER_PARTNER, 12, "192.0.2.2");

    final MovingClock clock = new MovingClock(NOW);
    final List<RedemptionChanged> told = new CopyOnWriteArrayList<>();
    final Sql sql;
    final Keys keys;
    final Reserving reserving;
    final Till till;
    final RedemptionLists lists;
    private final DataSource database = TestDatabase.fresh("rewards");
    private final LocalTransactions transactions = new LocalTransactions(database);
    private final Sql joined = Sql.on(transactions.dataSource());
    private final Ledger ledger = Ledger.on(joined, clock);
    private final RedemptionTable table = new RedemptionTable(joined);
    private final OfferShelf shelf;
    private int offers;

    RedemptionSite(Path keyDirectory) {
        sql = Sql.on(database);
        keys = Keys.in(keyDirectory);
        shelf = new OfferShelf(joined, new OfferCodes(joined, keys, clock), new LeftTakes(joined, keys, clock), clock);
        Codes codes = new Codes(keys);
        reserving = new Reserving(table, ledger, shelf, codes, new RuleValues(joined), clock);
        till = new Till(table, ledger, codes, new RateLimits(joined, keys, clock), clock);
        lists = new RedemptionLists(sql);
        TestPeople.in(database)
                .department(7, "UWA")
                .staff(1, "a1")
                .staff(2, "a2")
                .staff(3, "a3")
                .staff(11, "till")
                .staff(12, "other");
        partner(PARTNER, "Radwerk");
        partner(OTHER_PARTNER, "Teehaus");
        BooksOfOthers.budget(sql, Issuer.CITY, 2026, 1_000_000);
    }

    /** A member with Taler that may be spent. */
    void member(long id, long taler) {
        sql.update(
                "insert into rewards.member (id, reference, state, opened_at, app_version, version) values (?, ?, 'ACTIVE', ?, '', 1)",
                id,
                "KM-%04d-%04d".formatted(id / 10_000, id % 10_000),
                NOW);
        TransferId grant = new TransferId("trip:" + id);
        run(() -> ledger.grant(new Grant(grant, Issuer.CITY, id, taler, "trip:" + id, clock.instant())));
        run(() -> ledger.post(grant));
    }

    Reserved reserve(long member, String id, String offer) {
        return inTransaction(() -> reserving.reserve(member, new NewRedemption(id, offer, 10)))
                .told();
    }

    TillAnswer redeem(Till.Place place, String text, String attempt) {
        return inTransaction(() -> till.redeem(place, text, attempt)).answer();
    }

    boolean cancel(long member, String reference) {
        return inTransaction(() -> reserving.cancel(reserving.own(member, reference)));
    }

    String qr(long member, String reference) {
        return inTransaction(() -> reserving.qr(reserving.own(member, reference)))
                .content();
    }

    OwnRedemption own(long member, String reference) {
        return reserving.own(member, reference).own();
    }

    /** What the ledger's timer does. */
    int expire() {
        return expire(told::add);
    }

    int expire(Consumer<RedemptionChanged> others) {
        GivingBack back = GivingBack.on(table, shelf, others);
        return inTransaction(() -> BooksOfOthers.expireReservations(joined, clock, back::expire));
    }

    /** The member leaves: what the ledger and this room do then. */
    void leave(long member) {
        GivingBack back = GivingBack.on(table, shelf, told::add);
        run(() -> BooksOfOthers.close(joined, clock, member, back::expire));
    }

    /** Until the end of the transaction. */
    void holdWallets(long... members) {
        for (long member : members) {
            joined.list(
                    "select w.account_id from rewards.wallet w join rewards.ledger_account a on a.id = w.account_id"
                            + " where a.member_id = ? for update of w",
                    row -> row.number("account_id"),
                    member);
        }
    }

    /** Until it is over, or waits for a lock. */
    void awaitWaitingOrDone(Future<?> work) throws InterruptedException {
        while (!work.isDone()
                && number("select count(*) as n from pg_locks l join pg_stat_activity a on a.pid = l.pid"
                                + " where not l.granted and a.datname = current_database()")
                        == 0) {
            Thread.sleep(20);
        }
    }

    long available(long member) {
        return ledger.wallet(member).available();
    }

    long taken(String offer) {
        return number(
                "select taken as n from rewards.offer_stock s join rewards.offer o on o.id = s.offer_id where o.reference = ?",
                offer);
    }

    long number(String statement, Object... parameters) {
        return sql.first(statement, row -> row.number("n"), parameters).orElseThrow();
    }

    List<String> problems() {
        return BooksOfOthers.problems(sql);
    }

    <T> T inTransaction(Supplier<T> work) {
        if (transactions.getStatus() == Status.STATUS_ACTIVE) {
            return work.get();
        }
        transactions.begin();
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (done) {
                transactions.commit();
            } else {
                transactions.rollback();
            }
        }
    }

    void run(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** What a call comes to: its result, or the key of the refusal. */
    static Callable<Object> orRefusal(Callable<?> call) {
        return () -> {
            try {
                return call.call();
            } catch (Fault refused) {
                return refused.reasons().get(0).key();
            }
        };
    }

    static Object refusal(Callable<?> call) {
        try {
            return orRefusal(call).call();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Several threads begin at the same moment; what each call came to. */
    static <T> List<T> atOnce(int threads, List<Callable<T>> calls) throws Exception {
        ExecutorService crew = Executors.newFixedThreadPool(threads);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> call : calls) {
                running.add(crew.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            crew.shutdownNow();
        }
    }

    /** A published offer of 10 Taler and 15 euros. @param values columns of its version that differ. @return its reference */
    String offer(long partner, String kind, String values) {
        long id = ++offers;
        String reference = "AG-2026-" + (1000 + id);
        TestDatabase.execute(
                database,
                "insert into rewards.offer (id, reference, partner_id, state, state_since, created_at, version) values ("
                        + id + ", '" + reference + "', " + partner + ", 'DRAFT', '2026-01-01', '2026-01-01', 1)",
                "insert into rewards.offer_stock (offer_id) values (" + id + ")",
                "insert into rewards.offer_version (id, offer_id, number, created_at, title, description, price_taler, payout_cents,"
                        + " tax_class, tax_percent, valid_from, valid_until, place, kind, version) values (" + id + ", "
                        + id
                        + ", 1, '2026-01-01', 'Check', 'Licht', 10, 1500, 'PRICE_REDUCTION', 19, '2026-01-01', '2027-12-31', 'Weg 1', '"
                        + kind + "', 1)",
                "update rewards.offer_version set " + values + " where id = " + id,
                "update rewards.offer_version set approval_state = 'APPROVED', in_force_from = '2026-01-02', proposed_by = 3,"
                        + " proposed_at = '2026-01-01', content_hash = decode(repeat('ab', 32), 'hex'), first_approved_by = 1,"
                        + " first_approved_at = '2026-01-02', second_approved_by = 2, second_approved_at = '2026-01-02' where id = "
                        + id,
                "update rewards.offer set state = 'PUBLISHED', in_force_number = 1 where id = " + id);
        return reference;
    }

    /** A code that the partner has handed in. */
    void partnersCode(String offer, String code) {
        long id = number("select id as n from rewards.offer where reference = ?", offer);
        sql.update(
                "insert into rewards.offer_code (offer_id, sealed, fingerprint, added_at) values (?, ?, ?, ?)",
                id,
                keys.seal("offer-code", "offer " + id, code),
                keys.fingerprint("offer-code", id + " " + code),
                NOW);
    }

    private void partner(long id, String name) {
        TestDatabase.execute(
                database,
                "insert into rewards.partner (id, reference, state, state_since, contact_name, contact_email, language, from_outside,"
                        + " created_at, version) values (" + id + ", 'PT-2026-000" + id
                        + "', 'DRAFT', '2026-01-01', 'Ina Roth', 'a@b.example', 'de', false, '2026-01-01', 1)",
                "insert into rewards.partner_version (id, partner_id, number, created_at, name, name_key, legal_form, street, postal_code,"
                        + " city, in_force_from, approval_state, proposed_at, content_hash, first_approved_by, first_approved_at,"
                        + " second_approved_by, second_approved_at, version) values (" + id + ", " + id
                        + ", 1, '2026-01-01', '" + name
                        + "', '" + name.toLowerCase(java.util.Locale.ROOT)
                        + "', 'GMBH', 'Weg 1', '01127', 'Dresden', '2026-01-01', 'APPROVED', '2026-01-01',"
                        + " decode(repeat('ab', 32), 'hex'), 1, '2026-01-01', 2, '2026-01-01', 1)",
                "update rewards.partner set state = 'ACTIVE', department_id = 7, in_force_number = 1, contract_reference = 'V' || id,"
                        + " contract_from = '2026-01-01' where id = " + id);
    }
}
