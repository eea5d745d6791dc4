package de.dresden.smartparticipation.rewards.ledger;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables refuse, whatever the program asks of them. */
class LedgerTablesTest {

    private static final String HASH = "decode(repeat('ab', 32), 'hex')";

    private final DataSource database = TestDatabase.fresh("rewards");

    /** Account 101 is a wallet with 10 Taler in lot 1 out of grant 1, account 102 an empty one, 103 a partner's. */
    @BeforeEach
    void aSmallLedger() {
        TestPeople.in(database).staff(1, "p1").staff(2, "p2");
        TestDatabase.execute(
                database,
                "insert into rewards.ledger_account (id, kind, member_id, partner_id, opened_at) overriding system value"
                        + " values (101, 'WALLET', 1, null, '2026-01-01Z'), (102, 'WALLET', 2, null, '2026-01-01Z'),"
                        + " (103, 'CLEARING', null, 1, '2026-01-01Z')",
                "insert into rewards.wallet (account_id, available) values (101, 10), (102, 0)",
                "insert into rewards.budget (id, issuer, year, taler) values (1, 'CITY', 2026, 100)",
                "insert into rewards.budget_slice (budget_id, number, capacity, taken) values (1, 0, 50, 10), (1, 1, 50, 0)",
                transfer("trip:1", "GRANT", 1, "ISSUER", 101, "WALLET", 10),
                "insert into rewards.transfer_end (transfer_id, kind, resolution, ended_at)"
                        + " values (1, 'GRANT', 'POSTED', '2026-02-03Z')",
                "insert into rewards.lot (wallet_id, transfer_id, taler, remaining, expires_at)"
                        + " values (101, 1, 10, 10, '2030-01-01Z')",
                transfer("redeem:1", "REDEEM", 101, "WALLET", 103, "CLEARING", 4));
    }

    @ParameterizedTest
    @CsvSource({
        "PASS_ON, 101, WALLET, 102, WALLET",
        "GRANT, 101, WALLET, 102, WALLET",
        "BUY, 103, CLEARING, 101, WALLET",
        "REDEEM, 103, CLEARING, 101, WALLET",
        "CASH_OUT, 103, CLEARING, 1, ISSUER",
        "EXPIRE, 5, EXPIRY, 101, WALLET",
        "MAKE_GOOD, 6, WRITE_OFF, 101, WALLET"
    })
    void talerCannotBeBoughtPassedOnOrCashedOut(String kind, int from, String fromKind, int to, String toKind) {
        refused("transfer_way", transfer("x:1", kind, from, fromKind, to, toKind, 1));
    }

    @Test
    void anAccountCannotBePassedOffAsOneOfAnotherKind() {
        refused("transfer_from", transfer("x:1", "GRANT", 102, "ISSUER", 101, "WALLET", 1));
        refused("transfer_to", transfer("x:1", "GRANT", 1, "ISSUER", 103, "WALLET", 1));
        refused("wallet_account", "insert into rewards.wallet (account_id) values (103)");
        refused("wallet_kind", "insert into rewards.wallet (account_id, kind) values (103, 'CLEARING')");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void anAmountIsAboveZero(int taler) {
        refused("transfer_taler", transfer("x:1", "GRANT", 1, "ISSUER", 101, "WALLET", taler));
    }

    @Test
    void aNameIsBookedOnce() {
        refused("transfer_name", transfer("trip:1", "GRANT", 1, "ISSUER", 102, "WALLET", 1));
        refused("transfer_name_form", transfer("no spaces", "GRANT", 1, "ISSUER", 102, "WALLET", 1));
    }

    @Test
    void aWalletDoesNotGoBelowZero() {
        refused("wallet_not_below_zero", "update rewards.wallet set available = available - 11 where account_id = 101");
        refused("wallet_reserved", "update rewards.wallet set reserved = reserved - 1 where account_id = 101");
        refused("wallet_incoming", "update rewards.wallet set incoming = incoming - 1 where account_id = 101");
    }

    @Test
    void aTransferEndsOnce() {
        refused(
                "transfer_end_pkey",
                "insert into rewards.transfer_end (transfer_id, kind, resolution, reason, ended_at)"
                        + " values (1, 'GRANT', 'VOIDED', 'x', '2026-02-03Z')");
    }

    @Test
    void onlyARedemptionExpiresAndCallingOffHasAReason() {
        accepted(transfer("trip:2", "GRANT", 1, "ISSUER", 101, "WALLET", 1));
        refused("transfer_end_resolution", end("trip:2", "GRANT", "EXPIRED", ""));
        refused("transfer_end_resolution", end("trip:2", "GRANT", "VOIDED", ""));
        refused("transfer_end_of", end("trip:2", "REDEEM", "EXPIRED", ""));
        accepted(end("redeem:1", "REDEEM", "EXPIRED", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update rewards.transfer set taler = 11 where id = 1",
                "delete from rewards.transfer where id = 2",
                "truncate rewards.transfer cascade",
                "update rewards.transfer_end set resolution = 'VOIDED', reason = 'x'",
                "delete from rewards.transfer_end",
                "delete from rewards.lot_use",
                "update rewards.lot_use set taler = 1",
                "update rewards.ledger_account set kind = 'ISSUER' where id = 101",
                "delete from rewards.ledger_account where id = 102",
                "update rewards.ledger_link set position = 1",
                "delete from rewards.ledger_closing"
            })
    void whatIsWrittenIsNotChanged(String statement) {
        assertThatThrownBy(() -> TestDatabase.execute(database, statement)).hasMessageContaining("append-only");
    }

    @Test
    void ofALotOnlyWhatRemainsChanges() {
        refused("lot_remaining", "update rewards.lot set remaining = 11");
        refused("lot_remaining", "update rewards.lot set remaining = -1");
        refused("only what remains can change", "update rewards.lot set taler = 20");
        refused("only what remains can change", "update rewards.lot set expires_at = '2040-01-01Z'");
        refused("append-only", "delete from rewards.lot");
        accepted("update rewards.lot set remaining = 6");
    }

    @Test
    void aGrantHasOneLotAndNothingElseHasOne() {
        refused(
                "lot_of_one_grant",
                "insert into rewards.lot (wallet_id, transfer_id, taler, remaining, expires_at)"
                        + " values (101, 1, 10, 10, '2030-01-01Z')");
        refused(
                "lot_transfer",
                "insert into rewards.lot (wallet_id, transfer_id, taler, remaining, expires_at)"
                        + " values (101, 2, 10, 10, '2030-01-01Z')");
    }

    @Test
    void aBudgetIsAHardCap() {
        refused("budget_slice_not_overdrawn", "update rewards.budget_slice set taken = 51 where number = 0");
        refused("budget_slice_not_overdrawn", "update rewards.budget_slice set taken = -1 where number = 0");
        refused("budget_slice_not_overdrawn", "update rewards.budget_slice set capacity = 9 where number = 0");
        refused(
                "transfer_paid_by_a_budget",
                transfer("x:1", "GRANT", 1, "ISSUER", 101, "WALLET", 1)
                        .replace(", 1, '2026-02-03Z'", ", null, '2026-02-03Z'"));
    }

    @Test
    void aBudgetIsNotApprovedByWhoEnteredIt() {
        refused(
                "budget_approval_by_another",
                "update rewards.budget set approval_state = 'APPROVED', entered_by = 1, proposed_by = 1,"
                        + " proposed_at = '2026-02-03Z', content_hash = " + HASH
                        + ", first_approved_by = 1, first_approved_at = '2026-02-03Z'");
    }

    @Test
    void nothingIsTakenBackWithoutACorrectionThatAnotherApproved() {
        refused("transfer_by_correction", undo("x:1", "RECLAIM", 101, "WALLET", 1, "ISSUER", 1, "GRANT", "null, null"));
        accepted(correction("PROPOSED", ""));
        refused("transfer_correction", undo("x:1", "RECLAIM", 101, "WALLET", 1, "ISSUER", 1, "GRANT", "1, true"));
        refused(
                "transfer_correction_approved",
                undo("x:1", "RECLAIM", 101, "WALLET", 1, "ISSUER", 1, "GRANT", "1, false"));
        refused(
                "correction_approval_by_another",
                "update rewards.correction set approval_state = 'APPROVED', first_approved_by = 1,"
                        + " first_approved_at = '2026-02-03Z'");
        accepted("update rewards.correction set approval_state = 'APPROVED', first_approved_by = 2,"
                + " first_approved_at = '2026-02-03Z'");
        accepted(undo("x:1", "RECLAIM", 101, "WALLET", 1, "ISSUER", 1, "GRANT", "1, true"));
        refused(
                "transfer_correction",
                "update rewards.correction set approval_state = 'RETURNED', returned_by = 2,"
                        + " returned_at = '2026-02-03Z', return_remark = 'x', first_approved_by = null, first_approved_at = null");
    }

    @Test
    void aGrantIsCorrectedOnceAndARedemptionUndoneOnce() {
        accepted(correction("APPROVED", ""));
        accepted(undo("x:1", "RECLAIM", 101, "WALLET", 1, "ISSUER", 1, "GRANT", "1, true"));
        refused("transfer_undone_once", undo("x:2", "RECLAIM", 101, "WALLET", 1, "ISSUER", 1, "GRANT", "1, true"));
        accepted(undo("x:3", "REFUND", 103, "CLEARING", 101, "WALLET", 2, "REDEEM", "null, null"));
        refused(
                "transfer_undone_once",
                undo("x:4", "REFUND", 103, "CLEARING", 101, "WALLET", 2, "REDEEM", "null, null"));
    }

    @Test
    void aCorrectionCorrectsAGrantAndARefundARedemption() {
        accepted(correction("APPROVED", ""));
        refused("transfer_reference", undo("x:1", "RECLAIM", 101, "WALLET", 1, "ISSUER", 2, "REDEEM", "1, true"));
        refused("transfer_refers_to", undo("x:1", "RECLAIM", 101, "WALLET", 1, "ISSUER", 2, "GRANT", "1, true"));
        refused("transfer_reference", undo("x:1", "REFUND", 103, "CLEARING", 101, "WALLET", 1, "GRANT", "null, null"));
    }

    @Test
    void oneOpenCorrectionOfAGrantAtATime() {
        accepted(correction("PROPOSED", ""));
        refused("correction_open_once", correction("PROPOSED", "2"));
    }

    private static String transfer(
            String name, String kind, int from, String fromKind, int to, String toKind, int taler) {
        boolean grant = kind.equals("GRANT");
        boolean pending = grant || kind.equals("REDEEM");
        return "insert into rewards.transfer (name, kind, from_account, from_kind, to_account, to_kind, taler, reason,"
                + " due_at, lot_end, budget_id, booked_at) values ('" + name + "', '" + kind + "', " + from + ", '"
                + fromKind + "', " + to + ", '" + toKind + "', " + taler + ", 'test', "
                + (pending ? "'2026-02-03Z'" : "null") + ", " + (grant ? "'2030-01-01Z'" : "null") + ", "
                + (grant ? "1" : "null") + ", '2026-02-03Z')";
    }

    private static String undo(
            String name,
            String kind,
            int from,
            String fromKind,
            int to,
            String toKind,
            int of,
            String ofKind,
            String correction) {
        return "insert into rewards.transfer (name, kind, from_account, from_kind, to_account, to_kind, taler, reason,"
                + " refers_to, refers_to_kind, booked_at, correction_id, correction_approved) values ('" + name + "', '"
                + kind + "', " + from + ", '" + fromKind + "', " + to + ", '" + toKind + "', 1, 'test', " + of + ", '"
                + ofKind + "', '2026-02-03Z', " + correction + ")";
    }

    private static String correction(String state, String suffix) {
        String id = suffix.isEmpty() ? "1" : suffix;
        return "insert into rewards.correction (id, reference, grant_id, taler, reason, approval_state, proposed_by,"
                + " proposed_at, content_hash, first_approved_by, first_approved_at) values (" + id + ", 'TK-" + id
                + "', 1, 1, 'counted twice', '" + state + "', 1, '2026-02-03Z', " + HASH
                + (state.equals("APPROVED") ? ", 2, '2026-02-03Z')" : ", null, null)");
    }

    private static String end(String name, String kind, String resolution, String reason) {
        return "insert into rewards.transfer_end (transfer_id, kind, resolution, reason, ended_at) select id, '" + kind
                + "', '" + resolution + "', '" + reason + "', '2026-02-03Z' from rewards.transfer where name = '" + name
                + "'";
    }

    private void refused(String constraint, String statement) {
        assertThatThrownBy(() -> TestDatabase.execute(database, statement))
                .as(statement)
                .hasMessageContaining(constraint);
    }

    private void accepted(String statement) {
        assertThatCode(() -> TestDatabase.execute(database, statement)).doesNotThrowAnyException();
    }
}
