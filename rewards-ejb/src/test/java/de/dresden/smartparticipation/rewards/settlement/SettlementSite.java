package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.identity.Capacity;
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
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import de.dresden.smartparticipation.rewards.partner.PartnerState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Two partners with an offer each, a member, and what was redeemed, on a database of their own with the real ledger. */
final class SettlementSite {

    static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    static final Instant NOW = Instant.parse("2026-12-02T09:00:00Z");
    static final Capacity CLERK = new Capacity(1L, null);
    static final Capacity OTHER_CLERK = new Capacity(2L, null);
    static final PartnerFrame RADWERK = new PartnerFrame(1, "PT-2026-0001", "Radwerk", PartnerState.ACTIVE, 1, 7L);
    static final PartnerFrame TEEHAUS = new PartnerFrame(2, "PT-2026-0002", "Teehaus", PartnerState.ACTIVE, 1, 7L);

    final Sql sql;
    final SettlementTable table;
    final SettlementLines lines;
    final SettlementDrafting drafting;
    final TalerProofs proofs;
    final ObjectionTable objections;
    final SettlementLists lists;
    private final MovingClock clock = new MovingClock(Instant.parse("2026-09-01T08:00:00Z"));
    private final LocalTransactions transactions;
    private final Ledger ledger;
    private int redemptions;

    SettlementSite() {
        DataSource database = TestDatabase.fresh("rewards");
        sql = Sql.on(database);
        transactions = new LocalTransactions(database);
        Sql joined = Sql.on(transactions.dataSource());
        ledger = Ledger.on(joined, clock);
        table = new SettlementTable(joined);
        lines = new SettlementLines(joined);
        drafting = new SettlementDrafting(table, lines);
        proofs = new TalerProofs(joined);
        objections = new ObjectionTable(joined);
        lists = new SettlementLists(joined);
        TestPeople.in(database)
                .department(7, "UWA")
                .staff(1, "a1")
                .staff(2, "a2")
                .staff(3, "a3")
                .staff(11, "till");
        partner(database, RADWERK);
        partner(database, TEEHAUS);
        BooksOfOthers.budget(sql, Issuer.CITY, 2026, 1_000_000);
        sql.update("insert into rewards.member (id, reference, state, opened_at, app_version, version)"
                + " values (1, 'KM-0000-0001', 'ACTIVE', '2026-01-01', '', 1)");
        TransferId grant = new TransferId("trip:1");
        in(() -> ledger.grant(new Grant(grant, Issuer.CITY, 1, 100_000, "trip:1", clock.instant())));
        run(() -> ledger.post(grant));
    }

    /** Ten Taler and 15 euros at a partner's offer, redeemed at a moment. @return name of the transfer */
    TransferId redeemed(PartnerFrame partner, String at) {
        int number = ++redemptions;
        TransferId transfer = new TransferId("redeem:1:a-" + number);
        clock.forward(Duration.between(clock.instant(), Instant.parse(at)));
        run(() -> {
            ledger.reserve(transfer, 1, partner.id(), 10, clock.instant().plus(Duration.ofDays(1)));
            Sql joined = Sql.on(transactions.dataSource());
            long take = joined.first(
                            "insert into rewards.offer_take (offer_id, offer_version, member_id, taken_at, day)"
                                    + " values (?, 1, 1, ?, '2026-10-01') returning id",
                            row -> row.number("id"),
                            partner.id(),
                            clock.instant())
                    .orElseThrow();
            ledger.post(transfer);
            joined.update(
                    """
                    insert into rewards.redemption (reference, member_id, client_id, take_id, partner_id, contract_version, offer_id,
                        offer_version, kind, taler, payout_cents, state, reserved_at, until_at, ended_at, redeemed_by, attempt)
                    values ('EL-2026-' || lpad(?::text, 4, '0'), 1, 'a-' || ?::text, ?, ?, 1, ?, 1, 'LIST', 10, 1500, 'REDEEMED', ?, ?, ?,
                        11, 't-' || ?::text)""",
                    number,
                    number,
                    take,
                    partner.id(),
                    partner.id(),
                    clock.instant(),
                    clock.instant().plus(Duration.ofDays(1)),
                    clock.instant(),
                    number);
        });
        return transfer;
    }

    /** The Taler go back to the member. */
    void takenBack(TransferId redemption, String at) {
        clock.forward(Duration.between(clock.instant(), Instant.parse(at)));
        run(() -> ledger.refund(new TransferId(redemption.text().replace("redeem", "back")), redemption, "test"));
    }

    /** The settlement of a month, drafted now. */
    SettlementHead drafted(PartnerFrame partner, YearMonth month) {
        in(() -> drafting.draft(partner, NOVEMBER, NOW));
        return of(partner, month);
    }

    SettlementHead of(PartnerFrame partner, YearMonth month) {
        return in(() -> table.lock(partner.id(), month).orElseThrow());
    }

    /** Issued with a window of ten days from a day on; a file that there is not stands for the document. */
    SettlementHead issued(SettlementHead draft, LocalDate today) {
        return in(() -> {
            Settlement settlement = new Settlement(draft.month(), lines.classified(draft.id()), SettlementTerms.NONE);
            table.issue(draft, 1, null, settlement, today.plusDays(10), NOW);
            lines.treat(draft.id(), settlement);
            Sql.on(transactions.dataSource())
                    .update(
                            """
                    insert into rewards.settlement_statement (settlement_id, edition, reference, issued_at, issued_by, object_until,
                        taler, cents, tax_cents, carried_cents, invoice, reason, file_id, file_hash)
                    values (?, ?, ?, ?, 1, ?, 0, 0, 0, 0, false, ?, 1, repeat('a', 64))""",
                            draft.id(),
                            draft.edition() + 1,
                            draft.statement(draft.edition() + 1),
                            NOW,
                            today.plusDays(10),
                            draft.edition() == 0 ? null : "corrected");
            return table.of(draft.id());
        });
    }

    /** Issued long ago, so that nobody can object any more. */
    SettlementHead undisputed(PartnerFrame partner, YearMonth month) {
        return issued(drafted(partner, month), LocalDate.of(2026, 11, 2));
    }

    boolean certify(SettlementHead settlement, Capacity by, String order) {
        return in(() -> {
            SettlementHead now = table.lock(settlement.reference()).orElseThrow();
            return table.certify(now.id(), by, order, LocalDate.of(2026, 12, 2), NOW);
        });
    }

    TalerProof proof(SettlementHead settlement) {
        return in(() -> proofs.of(settlement));
    }

    List<SettlementLine> lines(SettlementHead settlement) {
        return in(() -> lines.of(settlement.id()));
    }

    long number(String statement) {
        return sql.first(statement, row -> row.number("n")).orElseThrow();
    }

    <T> T in(Supplier<T> work) {
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
        in(() -> {
            work.run();
            return null;
        });
    }

    private static void partner(DataSource database, PartnerFrame partner) {
        long id = partner.id();
        String approved = "'APPROVED', '2026-01-01', decode(repeat('ab', 32), 'hex'), 1, '2026-01-01', 2, '2026-01-01'";
        TestDatabase.execute(
                database,
                "insert into rewards.partner (id, reference, state, state_since, contact_name, contact_email, language, from_outside,"
                        + " created_at, version) values (" + id + ", '" + partner.reference()
                        + "', 'DRAFT', '2026-01-01', 'Ina Roth', 'a@b.example', 'de', false, '2026-01-01', 1)",
                "insert into rewards.partner_version (id, partner_id, number, created_at, name, name_key, legal_form, street, postal_code,"
                        + " city, in_force_from, approval_state, proposed_at, content_hash, first_approved_by, first_approved_at,"
                        + " second_approved_by, second_approved_at, version) values (" + id + ", " + id
                        + ", 1, '2026-01-01', '"
                        + partner.name() + "', '" + partner.name().toLowerCase(Locale.ROOT)
                        + "', 'GMBH', 'Weg 1', '01127', 'Dresden', '2026-01-01', " + approved + ", 1)",
                "update rewards.partner set state = 'ACTIVE', department_id = 7, in_force_number = 1, contract_reference = 'V' || id,"
                        + " contract_from = '2026-01-01' where id = " + id,
                "insert into rewards.offer (id, reference, partner_id, state, state_since, created_at, version) values ("
                        + id + ", 'AG-2026-000" + id + "', " + id + ", 'DRAFT', '2026-01-01', '2026-01-01', 1)",
                "insert into rewards.offer_stock (offer_id) values (" + id + ")",
                "insert into rewards.offer_version (id, offer_id, number, created_at, title, description, price_taler, payout_cents,"
                        + " tax_class, tax_percent, valid_from, valid_until, place, kind, version) values (" + id + ", "
                        + id
                        + ", 1, '2026-01-01', 'Check', 'Licht', 10, 1500, 'OWN_SERVICE', 19, '2026-01-01', '2027-12-31', 'Weg 1',"
                        + " 'LIST', 1)",
                "update rewards.offer_version set approval_state = 'APPROVED', in_force_from = '2026-01-02', proposed_by = 3,"
                        + " proposed_at = '2026-01-01', content_hash = decode(repeat('ab', 32), 'hex'), first_approved_by = 1,"
                        + " first_approved_at = '2026-01-02', second_approved_by = 2, second_approved_at = '2026-01-02' where id = "
                        + id,
                "update rewards.offer set state = 'PUBLISHED', in_force_number = 1 where id = " + id,
                "insert into rewards.offer_tax_decision (offer_id, tax_class, tax_percent, file_number, decided_on, recorded_at,"
                        + " recorded_by) values (" + id + ", 'OWN_SERVICE', 19, 'F', '2026-01-01', '2026-01-01', 1)");
    }
}
