package de.dresden.smartparticipation.rewards.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.ledger.core.CorrectionSplit;
import de.dresden.smartparticipation.rewards.ledger.core.Resolution;
import de.dresden.smartparticipation.rewards.ledger.core.TransferKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerListsTest {

    private final LedgerSite site = new LedgerSite().budget(Issuer.CITY, 2026, 1_000);
    private final LedgerLists lists = new LedgerLists(site.sql);

    @BeforeEach
    void someTransfers() {
        site.sql.update(
                "insert into rewards.member (id, reference, state, opened_at, app_version, version)"
                        + " values (7, 'KM-7F3K-9QRA', 'ACTIVE', ?, '', 1)",
                site.clock.instant());
        site.owned("trip:1", 7, 5);
        site.reserve("redeem:1", 7, 3);
        site.run(() -> site.ledger.post(new TransferId("redeem:1")));
        site.grant("trip:2", 7, 2);
    }

    @Test
    void anAccountIsFoundByItsMembersReferenceAndKnowsItsSums() {
        List<LedgerAccountRow> found = lists.accounts(
                        new LedgerAccountFilter(Set.of(), " km-7f3k-9qra "), PageQuery.first())
                .items();
        assertThat(found)
                .extracting(
                        LedgerAccountRow::kind,
                        LedgerAccountRow::owner,
                        LedgerAccountRow::balance,
                        LedgerAccountRow::available,
                        LedgerAccountRow::incoming)
                .containsExactly(tuple(AccountKind.WALLET, "KM-7F3K-9QRA", 2L, 2L, 2L));
    }

    @Test
    void issuersAndPartnersHaveWhatTheirTransfersLeave() {
        assertThat(lists.accounts(
                                new LedgerAccountFilter(Set.of(AccountKind.ISSUER, AccountKind.CLEARING), ""),
                                new PageQuery(0, 50, "kind", true))
                        .items())
                .extracting(LedgerAccountRow::owner, LedgerAccountRow::balance)
                .contains(tuple("CITY", -5L), tuple("DVB", 0L), tuple("1", 3L));
        assertThat(lists.accounts(new LedgerAccountFilter(Set.of(), "dvb"), PageQuery.first())
                        .total())
                .isEqualTo(1);
    }

    @Test
    void postingsAreSeenFromTheAccountNewestFirst() {
        long wallet = account(7);
        assertThat(lists.postings(wallet, PageQuery.first()).items())
                .extracting(
                        PostingRow::name, PostingRow::kind, PostingRow::taler, PostingRow::otherOwner, PostingRow::end)
                .containsExactly(
                        tuple("trip:2", TransferKind.GRANT, 2L, "CITY", null),
                        tuple("redeem:1", TransferKind.REDEEM, -3L, "1", Resolution.POSTED),
                        tuple("trip:1", TransferKind.GRANT, 5L, "CITY", Resolution.POSTED));
        assertThat(lists.postings(wallet, PageQuery.of(1, 2)).items())
                .extracting(PostingRow::name)
                .containsExactly("trip:1");
        assertThat(lists.postings(1, PageQuery.first()).total()).isEqualTo(2);
        assertThatThrownBy(() -> lists.account(99)).isInstanceOf(NotFound.class);
    }

    @Test
    void aMemberReadsItsAppsNamesAndNoKeysOfTheHouse() {
        site.sql.update(
                "insert into rewards.trip (id, member_id, client_id, content, mode, metres, starts_at, seconds, ends_at,"
                        + " verdict, state, reasons, received_at) overriding system value values (1, 7, 'ride-to-work',"
                        + " repeat('a', 64), 'BICYCLE', 2000, ?, 600, ?, 'ACCEPT', 'ACCEPTED', '[]', ?)",
                site.clock.instant().minusSeconds(600),
                site.clock.instant(),
                site.clock.instant());
        site.reserve("redeem:7:coffee", 7, 1);
        // the offer and its partner are other rooms' matter
        site.sql.update(
                "set session_replication_role = replica; insert into rewards.redemption (reference, member_id, client_id,"
                        + " take_id, partner_id, contract_version, offer_id, offer_version, kind, taler, payout_cents, code_hash, state,"
                        + " reserved_at, until_at) values ('EL-2026-0042', 7, 'coffee', 1, 1, 1, 1, 1, 'QR', 1, 100, 'x', 'RESERVED',"
                        + " '2026-11-26', '2026-11-27'); set session_replication_role = origin");
        long correction = site.approvedCorrection("trip:1", 1);
        site.inTransaction(() -> site.correcting()
                .correct(
                        new TransferId("correct:TK-1"),
                        correction,
                        new TransferId("trip:1"),
                        1,
                        "correction:TK-1",
                        new Stamp(1L, site.clock.instant())));
        OwnPostings own = new OwnPostings(site.sql, lists);

        assertThat(own.of(7, PageQuery.first()).items())
                .extracting(OwnPosting::kind, OwnPosting::about, OwnPosting::reference, OwnPosting::taler)
                .containsExactly(
                        tuple(TransferKind.RECLAIM, OwnPosting.About.TRIP, "ride-to-work", -1L),
                        tuple(TransferKind.REDEEM, OwnPosting.About.REDEMPTION, "EL-2026-0042", -1L),
                        tuple(TransferKind.GRANT, null, null, 2L),
                        tuple(TransferKind.REDEEM, null, null, -3L),
                        tuple(TransferKind.GRANT, OwnPosting.About.TRIP, "ride-to-work", 5L));
        assertThat(own.of(7, PageQuery.of(2, 2)).items())
                .extracting(OwnPosting::taler)
                .containsExactly(5L);
        assertThat(own.of(8, PageQuery.first()).total()).isZero();
    }

    @Test
    void aWalletHasItsLots() {
        assertThat(lists.lots(account(7), PageQuery.first()).items())
                .extracting(LotRow::grant, LotRow::issuer, LotRow::taler, LotRow::remaining)
                .containsExactly(tuple("trip:1", Issuer.CITY, 5L, 2L));
    }

    @Test
    void aTransferTellsWhoWhyFromWhatAndWhatBecameOfIt() {
        long correction = site.approvedCorrection("trip:1", 4);
        CorrectionSplit split = site.inTransaction(() -> site.correcting()
                .correct(
                        new TransferId("correct:TK-1"),
                        correction,
                        new TransferId("trip:1"),
                        4,
                        "correction:TK-1",
                        new Stamp(1L, site.clock.instant())));
        assertThat(split).isEqualTo(new CorrectionSplit(2, 2));

        TransferSheets sheets = new TransferSheets(site.sql);
        assertThat(sheets.of("trip:1").followers()).containsExactly("correct:TK-1:reclaim", "correct:TK-1:write-off");
        TransferSheet reclaim = sheets.of("correct:TK-1:reclaim");
        assertThat(reclaim)
                .extracting(
                        TransferSheet::kind,
                        TransferSheet::taler,
                        TransferSheet::refersTo,
                        TransferSheet::by,
                        TransferSheet::end)
                .containsExactly(TransferKind.RECLAIM, 2L, "trip:1", "P1", Resolution.POSTED);
        assertThat(reclaim.lots())
                .extracting(TransferSheet.LotTaken::grant, TransferSheet.LotTaken::taler)
                .containsExactly(tuple("trip:1", 2L));
        assertThat(site.problems()).isEmpty();
        assertThat(site.number("select sum(taken) as n from rewards.budget_slice"))
                .isEqualTo(5);
        assertThatThrownBy(() -> sheets.of("none")).isInstanceOf(NotFound.class);
    }

    private long account(long member) {
        return site.number("select id as n from rewards.ledger_account where member_id = ?", member);
    }
}
