package de.dresden.smartparticipation.rewards.redemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Member;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.Callers;
import de.dresden.smartparticipation.platform.testing.InTheContainer;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.rewards.ledger.BooksOfOthers;
import de.dresden.smartparticipation.rewards.ledger.Grant;
import de.dresden.smartparticipation.rewards.ledger.Issuer;
import de.dresden.smartparticipation.rewards.ledger.Ledger;
import de.dresden.smartparticipation.rewards.ledger.LedgerBatches;
import de.dresden.smartparticipation.rewards.ledger.TransferId;
import de.dresden.smartparticipation.rewards.offer.OfferFrame;
import de.dresden.smartparticipation.rewards.offer.OfferShelf;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Redemptions as they are built: rights, what is recorded, and the expiry that the ledger tells. */
class RedemptionBoundariesIT extends InTheContainer {

    private static final long PARTNER = 9_300;
    private static final long OFFER = 9_301;
    private static final String REFERENCE = "AG-2026-9301";
    private static final Issuer PAYS = Issuer.SACHSENENERGIE;
    private static final AtomicInteger NUMBER = new AtomicInteger(9_310);

    @Inject
    private DataSource database;

    @Inject
    private Sql sql;

    @Inject
    private Callers callers;

    @Inject
    private CurrentActor actor;

    @Inject
    private Redemptions redemptions;

    @Inject
    private Tills tills;

    @Inject
    private RedemptionDesk desk;

    @Inject
    private RedemptionTable table;

    @Inject
    private OfferShelf shelf;

    @Inject
    private Ledger ledger;

    @Inject
    private LedgerBatches batches;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    @BeforeEach
    void people() {
        TestPeople.in(database)
                .department(9_300, "R93")
                .staff(9_301, "r.till", Role.PARTNER)
                .staff(9_302, "r.clerk", Role.REWARDS_CLERK)
                .staff(9_303, "r.tied-to-nobody", Role.PARTNER)
                .staff(9_304, "r.author");
        if (sql.list("select 1 from rewards.partner where id = ?", row -> 1, PARTNER)
                .isEmpty()) {
            offerOfAPartner();
            BooksOfOthers.budget(
                    sql, PAYS, LocalDate.now(clock.withZone(Clocks.BERLIN)).getYear(), 100_000);
        }
    }

    @Test
    void whatAMemberReservesThePartnerRedeemsAndTheClerkSees() throws Exception {
        String member = member(30);
        Reserved reserved = as(member, () -> redemptions.reserve(new NewRedemption("app-1", REFERENCE, 10)));
        String reference = reserved.redemption().reference();
        assertThat(as(member, () -> redemptions.reserve(new NewRedemption("app-1", REFERENCE, 10)))
                        .exists())
                .isTrue();
        assertThatThrownBy(() -> as(member(5), () -> redemptions.details(reference)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> callers.as("r.clerk", () -> redemptions.mine(PageQuery.first())))
                .isInstanceOf(NotAllowed.class);

        assertThatThrownBy(() -> callers.as("r.clerk", () -> tills.redeem(reserved.code(), "t-0", "192.0.2.1")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(
                        () -> callers.as("r.tied-to-nobody", () -> tills.redeem(reserved.code(), "t-0", "192.0.2.1")))
                .isInstanceOf(NotAllowed.class);
        TillAnswer answer = callers.as("r.till", () -> tills.redeem(reserved.code(), "t-1", "192.0.2.1"));
        assertThat(answer.outcome()).isEqualTo(TillOutcome.REDEEMED);

        assertThat(callers.as("r.clerk", () -> desk.list(new RedemptionFilter(reference, Set.of()), PageQuery.first()))
                        .items())
                .extracting(RedemptionRow::member)
                .containsExactly(member);
        assertThat(told(reference)).containsExactly("redemption.reserved MEMBER", "redemption.redeemed STAFF");
    }

    @Test
    void wrongCodesAreCountedThoughNothingIsRedeemed() throws Exception {
        for (int guess = 0; guess <= Till.MOST_GUESSES; guess++) {
            TillOutcome expected = guess < Till.MOST_GUESSES ? TillOutcome.UNKNOWN : TillOutcome.TOO_MANY;
            String forged = "SP1;EL-2026-0001;1;1.forgedforged" + guess;
            assertThat(callers.as("r.till", () -> tills.redeem(forged, "g", "192.0.2.7"))
                            .outcome())
                    .isEqualTo(expected);
        }
        sql.update("delete from platform.rate_limit where key like 'till-%'");
    }

    @Test
    void whatExpiresGivesStockAndTalerBackInOneTransactionAndIsRecorded() throws Exception {
        String member = member(10);
        long id = sql.first("select id from rewards.member where reference = ?", row -> row.number("id"), member)
                .orElseThrow();
        long before = taken();
        Instant now = clock.instant();
        Instant until = now.plusMillis(300);
        String reference = booked(() -> {
            ledger.reserve(new TransferId("redeem:" + id + ":late"), id, PARTNER, 10, until);
            OfferFrame offer = shelf.of(OFFER);
            long take = shelf.take(OFFER, id).take();
            return table.add(
                    2026, id, new NewRedemption("late", REFERENCE, 10), new NewRow(offer, take, "hash", now, until));
        });
        assertThat(taken()).isEqualTo(before + 1);
        Thread.sleep(400);
        // the timer of the module may be faster
        batches.expireReservations();
        assertThat(table.ofMember(id, reference).orElseThrow().state()).isEqualTo(RedemptionState.EXPIRED);
        assertThat(taken()).isEqualTo(before);
        assertThat(ledger.wallet(id).available()).isEqualTo(10);
        assertThat(told(reference)).containsExactly("redemption.expired AUTOMATIC");
    }

    private List<String> told(String reference) {
        return sql.list(
                "select action || ' ' || actor_kind as told from platform.audit_entry where subject_reference = ? order by id",
                row -> row.text("told"),
                reference);
    }

    private long taken() {
        return sql.first("select taken from rewards.offer_stock where offer_id = ?", row -> row.number("taken"), OFFER)
                .orElseThrow();
    }

    /** A member with Taler that may be spent. @return its pseudonym */
    private String member(long taler) throws Exception {
        int id = NUMBER.incrementAndGet();
        String reference = "KM-IT93-" + id;
        sql.update(
                "insert into rewards.member (id, reference, state, opened_at, app_version, version) values (?, ?, 'ACTIVE', ?, '', 1)",
                (long) id,
                reference,
                clock.instant());
        TransferId grant = new TransferId("it:redemption:" + id);
        booked(() -> ledger.grant(new Grant(grant, PAYS, id, taler, "it", clock.instant())));
        booked(() -> {
            ledger.post(grant);
            return null;
        });
        return reference;
    }

    private <T> T as(String member, Callable<T> work) throws Exception {
        return callers.as(null, () -> {
            actor.become(new Member(member));
            return work.call();
        });
    }

    private <T> T booked(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            T result = work.call();
            transaction.commit();
            return result;
        } catch (Exception failure) {
            transaction.rollback();
            throw failure;
        }
    }

    private void offerOfAPartner() {
        for (String statement : new String[] {
            "insert into rewards.partner (id, reference, state, state_since, contact_name, contact_email, language, from_outside,"
                    + " created_at, version) values (9300, 'PT-2026-9300', 'DRAFT', '2026-01-01', 'Ina Roth', 'a@b.example', 'de',"
                    + " false, '2026-01-01', 1)",
            "insert into rewards.partner_version (id, partner_id, number, created_at, name, name_key, legal_form, street,"
                    + " postal_code, city, in_force_from, approval_state, proposed_at, content_hash, first_approved_by,"
                    + " first_approved_at, second_approved_by, second_approved_at, version) values (9300, 9300, 1, '2026-01-01',"
                    + " 'Radwerk 93', 'radwerk 93', 'GMBH', 'Weg 1', '01127', 'Dresden', '2026-01-01', 'APPROVED', '2026-01-01',"
                    + " decode(repeat('ab', 32), 'hex'), 9302, '2026-01-01', 9303, '2026-01-01', 1)",
            "update rewards.partner set state = 'ACTIVE', department_id = 9300, in_force_number = 1, contract_reference = 'V' || id,"
                    + " contract_from = '2026-01-01' where id = 9300",
            "insert into rewards.partner_person (partner_id, account_id, since) values (9300, 9301, '2026-01-01')",
            "insert into rewards.offer (id, reference, partner_id, state, state_since, created_at, version) values (9301,"
                    + " 'AG-2026-9301', 9300, 'DRAFT', '2026-01-01', '2026-01-01', 1)",
            "insert into rewards.offer_stock (offer_id) values (9301)",
            "insert into rewards.offer_version (id, offer_id, number, created_at, title, description, price_taler, payout_cents,"
                    + " tax_class, tax_percent, valid_from, valid_until, place, kind, in_force_from, approval_state, proposed_by,"
                    + " proposed_at, content_hash, first_approved_by, first_approved_at, second_approved_by, second_approved_at,"
                    + " version) values (9301, 9301, 1, '2026-01-01', 'Check', 'Licht', 10, 1500, 'PRICE_REDUCTION', 19,"
                    + " '2020-01-01', '2099-12-31', 'Weg 1', 'QR', '2026-01-02', 'APPROVED', 9304, '2026-01-01',"
                    + " decode(repeat('ab', 32), 'hex'), 9302, '2026-01-02', 9303, '2026-01-02', 1)",
            "update rewards.offer set state = 'PUBLISHED', in_force_number = 1 where id = 9301"
        }) {
            sql.update(statement);
        }
    }
}
