package de.dresden.smartparticipation.projects.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.drawdown.GrantSite;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody types a receipt of a paid request again in the proof of use. */
class ProofTakingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 6);

    private final GrantSite site = new GrantSite();
    private final Sql sql = site.budget.sql;
    private final ProofBook book = new ProofBook(sql);
    private final ProofTaking taking = new ProofTaking(sql);

    @BeforeEach
    void aProofIsAwaited() {
        sql.update("""
                insert into projects.proof (id, project_id, state, state_since, due_on, language, funding_kind, grant_cents,
                    share_basis_points, first_day, last_day, tolerance_basis_points, petty_cents, day_count, paid_cents)
                values (1, 1, 'AWAITED', timestamptz '2026-06-01', date '2028-06-30', 'de', 'DEFICIT', 100000, 0, date '2026-01-01',
                    date '2027-12-31', 2000, 50, 'ACTUAL_365', 0)""");
        book.addItem(1, 1, "Miete", 50_000);
        book.addItem(1, 2, "Werkzeug", 50_000);
    }

    private void state(String state) {
        sql.update(
                "update projects.proof set state = ?, handed_in_at = timestamptz '2026-11-26', query = 'q', query_until = date '2026-12-24'"
                        + " where id = 1",
                state);
    }

    @Test
    void receiptsComeWithThePaymentAndSayFromWhere() {
        long request = site.asked("werkzeug ", "Honorare");
        assertThat(taking.take(1)).isZero();
        site.pay(request);
        assertThat(taking.take(1)).isEqualTo(2);
        assertThat(taking.take(1)).isZero();
        assertThat(book.receipts(1))
                .extracting(ReceiptRow::position, ReceiptRow::day, ReceiptRow::payee, ReceiptRow::cents)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(2, DAY, "Werkstatt Neustadt", 6_000L),
                        org.assertj.core.groups.Tuple.tuple(3, DAY, "Werkstatt Neustadt", 6_000L));
        assertThat(book.receipts(1)).allSatisfy(one -> assertThat(one.origin()).matches("MA-2026-\\d{4}"));
        assertThat(book.items(1))
                .extracting(ItemRow::title, ItemRow::plannedCents, ItemRow::spentCents)
                .contains(org.assertj.core.groups.Tuple.tuple("Honorare", 0L, 6_000L));
    }

    @Test
    void oneThatWasTypedBeforeIsKnownAgain() {
        book.add(1, new NewReceipt(1, "R 1", DAY, "WERKSTATT Neustadt", "", 6_000));
        site.pay(site.asked("Miete"));
        assertThat(taking.take(1)).isEqualTo(1);
        assertThat(book.receipts(1)).singleElement().satisfies(one -> {
            assertThat(one.number()).isEqualTo("R 1");
            assertThat(one.origin()).isNotNull();
        });
    }

    @Test
    void oneIsCorrectedAndKeepsItsOriginOrIsTakenAwayForGood() {
        site.pay(site.asked("Miete"));
        taking.take(1);
        ReceiptRow taken = book.receipts(1).get(0);
        book.correct(
                1, new ProofPart.Corrected(taken.id(), new NewReceipt(2, "7", DAY, "Werkstatt", "Säge", 5_900)), DAY);
        assertThat(book.receipts(1)).singleElement().satisfies(one -> {
            assertThat(one.cents()).isEqualTo(5_900);
            assertThat(one.origin()).isEqualTo(taken.origin());
        });
        assertThat(book.items(1)).extracting(ItemRow::spentCents).containsExactly(0L, 5_900L);
        book.change(1, new ProofPart.Receipts(List.of(), List.of(taken.id())), DAY);
        assertThat(taking.take(1)).isZero();
        assertThat(book.receipts(1)).isEmpty();
    }

    @Test
    void whatIsInTheCheckStaysAsItWasHandedInUntilItMayBeWrittenAgain() {
        state("IN_CHECK");
        site.pay(site.asked("Miete"));
        assertThat(taking.take(1)).isZero();
        state("QUERIED");
        assertThat(taking.take(1)).isEqualTo(1);
    }

    @Test
    void oneThatWasHandedInWithTwoRequestsCountsOnce() {
        site.pay(site.asked("Miete"));
        site.pay(site.asked("Werkzeug"));
        taking.take(1);
        assertThat(book.receipts(1)).hasSize(1);
        assertThat(taking.take(1)).as("and is not looked at again").isZero();
        assertThat(book.items(1)).extracting(ItemRow::spentCents).containsExactly(6_000L, 0L);
    }

    @Test
    void oneThatWasTakenOverIsNotTypedAgain() {
        site.pay(site.asked("Miete"));
        taking.take(1);
        assertThat(book.add(1, new NewReceipt(1, "", DAY, "werkstatt neustadt", "Säge", 6_000)))
                .isFalse();
        assertThat(book.add(1, new NewReceipt(1, "R 2", DAY, "Werkstatt Neustadt", "Säge", 6_000)))
                .as("which of the two it is is not known while the first has no number")
                .isFalse();
        assertThatThrownBy(() -> sql.update("""
                        insert into projects.proof_receipt (id, proof_id, item_id, number, day, payee, cents)
                        select 99, proof_id, id, '', ?, 'Werkstatt Neustadt', 6000 from projects.proof_item where position = 1""", DAY)).hasStackTraceContaining("a receipt counts once");
        ReceiptRow taken = book.receipts(1).get(0);
        NewReceipt numbered = new NewReceipt(1, "R 1", DAY, "Werkstatt Neustadt", "", 6_000);
        book.correct(1, new ProofPart.Corrected(taken.id(), numbered), DAY);
        assertThat(book.add(1, new NewReceipt(1, "R 2", DAY, "Werkstatt Neustadt", "Säge", 6_000)))
                .as("another one over the same amount")
                .isTrue();
    }
}
