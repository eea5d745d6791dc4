package de.dresden.smartparticipation.rewards.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.paging.AllPages;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.testing.InTransaction;
import de.dresden.smartparticipation.platform.testing.MovingClock;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.rewards.member.MemberLeft;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The stock of offers on the real database, many at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfferShelfTest {

    private static final int THREADS = 50;

    private DataSource database;
    private Keys keys;
    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-26T09:00:00Z"));
    private int offers;

    @BeforeAll
    void make(@TempDir Path directory) {
        database = TestDatabase.fresh("rewards");
        keys = Keys.in(directory);
        TestDatabase.execute(
                database,
                "insert into platform.department (id, code, name, active, version) values (7, 'UWA', 'Umweltamt', true, 1)",
                account(1),
                account(2),
                account(3),
                "insert into rewards.partner (id, reference, state, state_since, contact_name, contact_email, language, from_outside,"
                        + " created_at, version) values (1, 'PT-2026-0001', 'DRAFT', '2026-01-01', 'Ina Roth', 'a@b.example', 'de', false,"
                        + " '2026-01-01', 1)",
                "insert into rewards.partner_version (id, partner_id, number, created_at, name, name_key, legal_form, street, postal_code,"
                        + " city, in_force_from, approval_state, proposed_at, content_hash, first_approved_by, first_approved_at,"
                        + " second_approved_by, second_approved_at, version) values (1, 1, 1, '2026-01-01', 'Radwerk', 'radwerk', 'GMBH',"
                        + " 'Weg 1', '01127', 'Dresden', '2026-01-01', 'APPROVED', '2026-01-01', decode(repeat('ab', 32), 'hex'), 1,"
                        + " '2026-01-01', 2, '2026-01-01', 1)",
                "update rewards.partner set state = 'ACTIVE', department_id = 7, in_force_number = 1, contract_reference = 'V' || id,"
                        + " contract_from = '2026-01-01'");
    }

    @Test
    void of_fifty_at_once_one_gets_the_last_one() throws Exception {
        long offer = offer("stock_total = 1", "QR");
        List<Object> answers = at_once(member -> shelf -> shelf.take(offer, member));
        assertThat(answers.stream().filter(TakenOffer.class::isInstance)).hasSize(1);
        assertThat(answers.stream().filter("rewards.offer.sold-out"::equals)).hasSize(THREADS - 1);
        assertThat(taken(offer)).isEqualTo(1);
    }

    @Test
    void one_member_at_many_tills_gets_no_more_than_the_limit() throws Exception {
        long offer = offer("member_limit = 2", "QR");
        List<Object> answers = at_once(thread -> shelf -> shelf.take(offer, 77));
        assertThat(answers.stream().filter(TakenOffer.class::isInstance)).hasSize(2);
        assertThat(taken(offer)).isEqualTo(2);
    }

    @Test
    void two_people_never_get_the_same_code() throws Exception {
        long offer = offer("stock_total = null", "CODE_LIST");
        List<String> codes = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            codes.add("CODE-" + number);
        }
        assertThat(codes(Sql.on(database)).add(offer, codes)).isEqualTo(40);
        assertThat(codes(Sql.on(database)).add(offer, List.of("CODE-1", "CODE-99")))
                .isEqualTo(1);

        List<Object> answers =
                at_once(member -> shelf -> shelf.code(shelf.take(offer, member).take()));

        List<Object> shown = answers.stream()
                .filter(one -> one.toString().startsWith("CODE-"))
                .toList();
        assertThat(shown).hasSize(41);
        assertThat(new HashSet<>(shown)).hasSize(41);
        assertThat(answers.stream().filter("rewards.offer.sold-out"::equals)).hasSize(THREADS - 41);
        Set<String> stored = new HashSet<>(
                Sql.on(database).list("select sealed from rewards.offer_code", row -> row.text("sealed")));
        assertThat(stored).noneMatch(kept -> kept.contains("CODE"));
    }

    @Test
    void a_code_is_not_shown_before_it_is_redeemed_and_is_the_same_at_every_look() throws Exception {
        long offer = offer("stock_total = null", "CODE_LIST");
        codes(Sql.on(database)).add(offer, List.of("ABCD-1234"));
        TakenOffer taken = in(shelf -> shelf.take(offer, 5));
        assertThat(Sql.on(database)
                        .list(
                                "select shown_at from rewards.offer_code where take_id = ?",
                                row -> row.instant("shown_at"),
                                taken.take()))
                .containsOnlyNulls();
        assertThat((boolean) in(shelf -> shelf.giveBack(taken.take()))).isTrue();
        assertThat((boolean) in(shelf -> shelf.giveBack(taken.take()))).isFalse();

        TakenOffer again = in(shelf -> shelf.take(offer, 6));
        String first = in(shelf -> shelf.code(again.take()));
        assertThat(first).isEqualTo("ABCD-1234");
        String second = in(shelf -> shelf.code(again.take()));
        assertThat(second).isEqualTo("ABCD-1234");
        assertThatThrownBy(() -> TestDatabase.execute(
                        database, "update rewards.offer_code set take_id = null where shown_at is not null"))
                .hasMessageContaining("stays");
    }

    @Test
    void what_is_given_back_is_there_again_once() throws Exception {
        long offer = offer("stock_total = 1, stock_per_day = 1, member_limit = 1", "QR");
        TakenOffer taken = in(shelf -> shelf.take(offer, 5));
        assertThat(refusal(() -> in(shelf -> shelf.take(offer, 6)))).isEqualTo("rewards.offer.sold-out");
        List<Object> given = at_once(thread -> shelf -> shelf.giveBack(taken.take()));
        assertThat(given.stream().filter(Boolean.TRUE::equals)).hasSize(1);
        assertThat(taken(offer)).isZero();
        in(shelf -> shelf.take(offer, 5));
    }

    @Test
    void a_day_has_its_own_stock_and_a_member_its_own_days() throws Exception {
        long offer = offer("stock_per_day = 1, member_limit = 1, member_days = 3", "QR");
        in(shelf -> shelf.take(offer, 5));
        assertThat(refusal(() -> in(shelf -> shelf.take(offer, 6)))).isEqualTo("rewards.offer.sold-out");
        clock.forward(Duration.ofDays(1));
        assertThat(refusal(() -> in(shelf -> shelf.take(offer, 5)))).isEqualTo("rewards.offer.member-has-enough-now");
        in(shelf -> shelf.take(offer, 6));
        clock.forward(Duration.ofDays(3));
        in(shelf -> shelf.take(offer, 5));
        clock.forward(Duration.ofDays(-4));
    }

    @Test
    void an_expired_offer_cannot_be_redeemed_nor_one_that_is_paused_or_of_a_suspended_partner() throws Exception {
        long offer = offer("valid_until = date '2026-11-25'", "QR");
        assertThat(refusal(() -> in(shelf -> shelf.take(offer, 5)))).isEqualTo("rewards.offer.not-open");
        long paused = offer("stock_total = null", "QR");
        TestDatabase.execute(
                database, "update rewards.offer set state = 'PAUSED', state_reason = 'x' where id = " + paused);
        assertThat(refusal(() -> in(shelf -> shelf.take(paused, 5)))).isEqualTo("rewards.offer.not-open");
        assertThat(new OfferWindow(Sql.on(database)).list(PublicOfferFilter.all(), LocalDate.of(2026, 11, 26)))
                .extracting(PublicOffer::reference)
                .doesNotContain("AG-2026-" + (1000 + offer), "AG-2026-" + (1000 + paused));
    }

    @Test
    void everybody_sees_what_is_left_and_nobody_the_payout() throws Exception {
        long offer = offer("stock_total = 3, title = 'Bunter Check'", "QR");
        in(shelf -> shelf.take(offer, 5));
        OfferWindow window = new OfferWindow(Sql.on(database));
        PublicOffer shown = window.list(new PublicOfferFilter("bunter", null, 10L), LocalDate.of(2026, 11, 26))
                .get(0);
        assertThat(shown.left()).isEqualTo(2);
        assertThat(shown.soldOut()).isFalse();
        assertThat(window.list(new PublicOfferFilter("bunter", null, 9L), LocalDate.of(2026, 11, 26)))
                .isEmpty();
        assertThat(shown.toString()).doesNotContain("1500");
        assertThat(new OfferLists(Sql.on(database))
                        .page(
                                new OfferFilter("Bunter", Set.of(), false),
                                1L,
                                de.dresden.smartparticipation.platform.paging.PageQuery.first())
                        .items())
                .extracting(OfferRow::taken)
                .containsExactly(1L);
    }

    @Test
    void a_list_shows_what_is_in_force_and_beside_it_what_is_only_written_or_proposed() {
        long offer = offer("title = 'Alter Name'", "QR");
        TestDatabase.execute(
                database,
                "insert into rewards.offer_version (id, offer_id, number, created_at, title, description, price_taler, payout_cents,"
                        + " tax_class, tax_percent, valid_from, valid_until, place, kind, version) select id + 1000, offer_id, 2,"
                        + " created_at, 'Neuer Name', description, 14, 2200, tax_class, tax_percent, valid_from, valid_until, place, kind, 1"
                        + " from rewards.offer_version where offer_id = " + offer);
        OfferRow drafted = row("Alter Name");
        assertThat(drafted.priceTaler()).isEqualTo(10);
        assertThat(drafted.nextTaler()).isEqualTo(14);
        assertThat(drafted.changing()).isTrue();
        assertThat(drafted.waits()).isFalse();
        TestDatabase.execute(
                database,
                "update rewards.offer_version set approval_state = 'PROPOSED', proposed_by = 3, proposed_at = '2026-01-02',"
                        + " content_hash = decode(repeat('ab', 32), 'hex') where number = 2 and offer_id = " + offer);
        assertThat(row("Neuer Name").title()).isEqualTo("Alter Name");
        assertThat(row("Neuer Name").waits()).isTrue();
    }

    /** Gives up the account, opens another with the same device: what was taken still counts, until the limit's days are over. */
    @Test
    void who_leaves_and_comes_back_has_taken_what_was_taken() throws Exception {
        long offer = offer("member_limit = 1, member_days = 30", "QR");
        String device = "ab".repeat(32);
        in(shelf -> shelf.take(offer, 901));
        LeftTakes left = new LeftTakes(Sql.on(database), keys, clock);
        left.remember(new MemberLeft(901, List.of(device)));
        TestDatabase.execute(
                database,
                "insert into rewards.member (id, reference, state, opened_at, app_version, version) values"
                        + " (902, 'KM-AAAA-0902', 'ACTIVE', '2026-11-26', '', 1)",
                "insert into rewards.installation (member_id, algorithm, public_key, fingerprint, added_at, app_version)"
                        + " values (902, 'ED25519', 'x', '" + device + "', '2026-11-26', '')");

        assertThatThrownBy(() -> in(shelf -> shelf.take(offer, 902))).hasMessageContaining("member-has-enough-now");
        in(shelf -> shelf.take(offer, 903));
        Instant before = clock.instant();
        clock.forward(Duration.ofDays(30));
        in(shelf -> shelf.take(offer, 902));
        left.tidy();
        assertThat(Sql.on(database).list("select 1 from rewards.left_take", row -> 1))
                .isEmpty();
        clock.forward(Duration.between(clock.instant(), before));
    }

    @Test
    void a_draft_that_a_partner_has_begun_is_not_in_the_lists_of_the_city() throws Exception {
        long offer = offer("title = 'Geheimer Entwurf'", "QR");
        TestDatabase.execute(
                database,
                "update rewards.offer set from_partner = true, state = 'DRAFT', in_force_number = null where id = "
                        + offer);
        OfferLists lists = new OfferLists(Sql.on(database));
        OfferFilter all = new OfferFilter("Geheimer", Set.of(OfferState.values()), false);
        de.dresden.smartparticipation.platform.paging.PageQuery first =
                de.dresden.smartparticipation.platform.paging.PageQuery.first();
        assertThat(lists.page(all, 1L, first).items()).hasSize(1);
        assertThat(lists.ofCity(all, 1L, first).items()).isEmpty();
        assertThat(lists.ofCity(all, null, first).total()).isZero();
        TestDatabase.execute(database, "update rewards.offer set state = 'PROPOSED' where id = " + offer);
        assertThat(lists.ofCity(all, 1L, first).items()).hasSize(1);
    }

    @Test
    void offers_leave_as_a_file_that_no_spreadsheet_takes_for_a_formula() throws Exception {
        offer("title = '=1+1 Rabatt'", "QR");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OfferLists lists = new OfferLists(Sql.on(database));
        OfferFile.TABLE.write(
                AllPages.of(query -> lists.page(new OfferFilter("=1+1", Set.of(), false), null, query), "reference"),
                TableFormat.CSV,
                Locale.GERMAN,
                clock.instant(),
                out);
        String file = out.toString(StandardCharsets.UTF_8);
        assertThat(file).contains("Nummer").contains("veröffentlicht").contains("15,00");
        assertThat(file).contains("'=1+1 Rabatt").doesNotContain(";=1+1");
    }

    private OfferRow row(String text) {
        return new OfferLists(Sql.on(database))
                .page(
                        new OfferFilter(text, Set.of(), false),
                        1L,
                        de.dresden.smartparticipation.platform.paging.PageQuery.first())
                .items()
                .get(0);
    }

    private interface Shop<T> {
        T at(OfferShelf shelf) throws Exception;
    }

    private <T> List<Object> at_once(Function<Long, Shop<T>> customer) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Object>> calls = new ArrayList<>();
            for (long member = 1; member <= THREADS; member++) {
                Shop<T> shop = customer.apply(member);
                calls.add(() -> {
                    try {
                        return in(shop);
                    } catch (Refused refused) {
                        return refused.reasons().get(0).key();
                    }
                });
            }
            List<Object> answers = new ArrayList<>();
            for (Future<Object> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private <T> T in(Shop<T> shop) throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Sql sql = InTransaction.on(connection);
            try {
                T answer = shop.at(new OfferShelf(sql, codes(sql), new LeftTakes(sql, keys, clock), clock));
                connection.commit();
                return answer;
            } catch (Exception failure) {
                connection.rollback();
                throw failure;
            }
        }
    }

    private OfferCodes codes(Sql sql) {
        return new OfferCodes(sql, keys, clock);
    }

    private static String refusal(Callable<?> call) throws Exception {
        try {
            call.call();
            return "nothing";
        } catch (Refused refused) {
            return refused.reasons().get(0).key();
        }
    }

    private long taken(long offer) {
        return Sql.on(database)
                .first("select taken from rewards.offer_stock where offer_id = ?", row -> row.number("taken"), offer)
                .orElseThrow();
    }

    private synchronized long offer(String values, String kind) {
        long id = ++offers;
        TestDatabase.execute(
                database,
                "insert into rewards.offer (id, reference, partner_id, state, state_since, created_at, version) values ("
                        + id + ", 'AG-2026-" + (1000 + id) + "', 1, 'DRAFT', '2026-01-01', '2026-01-01', 1)",
                "insert into rewards.offer_stock (offer_id) values (" + id + ")",
                "insert into rewards.offer_version (id, offer_id, number, created_at, title, description, price_taler, payout_cents,"
                        + " tax_class, tax_percent, valid_from, valid_until, place, kind, version) values (" + id + ", "
                        + id
                        + ", 1, '2026-01-01', 'Check', 'Licht', 10, 1500, 'PRICE_REDUCTION', 19, '2026-01-01', '2027-12-31', 'Weg 1', '"
                        + kind + "', 1)",
                "update rewards.offer_version set " + values + " where id = " + id,
                approve(id),
                "update rewards.offer set state = 'PUBLISHED', in_force_number = 1 where id = " + id);
        return id;
    }

    private static String approve(long id) {
        return "update rewards.offer_version set approval_state = 'APPROVED', in_force_from = '2026-01-02', proposed_by = 3,"
                + " proposed_at = '2026-01-01', content_hash = decode(repeat('ab', 32), 'hex'), first_approved_by = 1,"
                + " first_approved_at = '2026-01-02', second_approved_by = 2, second_approved_at = '2026-01-02' where id = "
                + id;
    }

    private static String account(long id) {
        return "insert into platform.account (id, login, name, kind, password_hash, password_changed_at, must_change_password,"
                + " security_stamp, language, active, created_at, version) values (" + id + ", 'a" + id + "', 'A " + id
                + "', 'STAFF', 'x', '2026-01-01', false, 's', 'de', true, '2026-01-01', 1)";
    }
}
