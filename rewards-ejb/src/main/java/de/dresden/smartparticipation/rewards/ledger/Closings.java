package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.chain.ChainHead;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Makes up balances and closes days. */
@Dependent
class Closings {

    /** Any number, as long as it is this one: only one node closes a day. */
    private static final long LOCK = 7_301_202_611_27L;

    private static final int DAYS_BETWEEN_WHOLE_WALKS = 7;

    private static final String BALANCE = """
            select a.kind, case when a.kind = 'WALLET' then '' else coalesce(a.issuer, p.reference, a.partner_id::text, '') end as owner,
                count(distinct a.id) as accounts, coalesce(sum(s.taken), 0) as taken, coalesce(sum(s.given), 0) as given
            from rewards.ledger_account a left join rewards.partner p on p.id = a.partner_id
            left join (
                select t.from_account as account, sum(t.taler) as taken, 0 as given
                from rewards.transfer_end e join rewards.transfer t on t.id = e.transfer_id
                where e.resolution = 'POSTED' and e.ended_at < ? group by t.from_account
                union all
                select t.to_account, 0, sum(t.taler)
                from rewards.transfer_end e join rewards.transfer t on t.id = e.transfer_id
                where e.resolution = 'POSTED' and e.ended_at < ? group by t.to_account) s on s.account = a.id
            where a.opened_at < ? or s.account is not null
            group by 1, 2 order by array_position(array['ISSUER', 'WALLET', 'CLEARING', 'EXPIRY', 'WRITE_OFF'], a.kind), 2""";

    private static final String COLUMNS = "select day, closed_at, transfers, posted_taler, wallets_taler,"
            + " array_to_string(problems, ' ') as problems, walked_from, chain_position, chain_hash from rewards.ledger_closing ";

    /** The last closing whose chain was whole, as long as one of the last week walked all of it. */
    private static final String PROVED = """
            select c.chain_position, c.chain_hash from rewards.ledger_closing c
            where c.day = (select max(day) from rewards.ledger_closing)
                and array_to_string(c.problems, ' ') not like '%chain:%'
                and exists (select from rewards.ledger_closing w
                    where w.walked_from = 0 and w.day > ? and array_to_string(w.problems, ' ') not like '%chain:%')""";

    private static final String CLOSE = """
            insert into rewards.ledger_closing (day, closed_at, transfers, posted_taler, wallets_taler, problems,
                walked_from, chain_position, chain_hash)
            select ?, ?, (select count(*) from rewards.transfer where booked_at < ?), ?, ?, ?::text[], ?, ?, ?
            on conflict (day) do nothing""";

    private final Sql sql;
    private final BooksProof proof;
    private final LedgerChain chain;

    @Inject
    Closings(Sql sql, BooksProof proof, LedgerChain chain) {
        this.sql = sql;
        this.proof = proof;
        this.chain = chain;
    }

    /** What all accounts came to at the end of a day. One statement. */
    TrialBalance balance(LocalDate day) {
        Instant end = end(day);
        return new TrialBalance(
                day,
                sql.list(
                        BALANCE,
                        row -> new TrialBalance.Line(
                                AccountKind.valueOf(row.text("kind")),
                                row.text("owner"),
                                row.number("accounts"),
                                row.number("taken"),
                                row.number("given")),
                        end,
                        end,
                        end));
    }

    /**
     * Whether the first start has ended, which makes the first account in the same transaction as everything else. A day that is
     * closed before would be one of an empty ledger, and no demo could tell of its days any more.
     */
    boolean begun() {
        return sql.first("select 1 as one from platform.v_person limit 1", row -> row.number("one"))
                .isPresent();
    }

    /** The day that has to be closed now: the first over one after the last that is closed, so that none is left out. */
    Optional<LocalDate> due(Instant now) {
        LocalDate yesterday = LocalDate.ofInstant(now, Clocks.BERLIN).minusDays(1);
        LocalDate next = sql.first("select max(day) as day from rewards.ledger_closing", row -> row.day("day"))
                .map(last -> last.plusDays(1))
                .orElse(yesterday);
        return next.isAfter(yesterday) ? Optional.empty() : Optional.of(next);
    }

    /**
     * Closes a day: proves the books and the chain as they are now and keeps the result. The chain is walked from where the last
     * closing left it, and once a week, or after a break, from its beginning: so a change in the old part is found within a week at
     * most, or as soon as somebody has the whole of it checked.
     *
     * @return the closed day; nothing where another node is at it or was faster
     */
    Optional<ClosingRow> close(LocalDate day, Instant now) {
        if (!seize() || find(day).isPresent()) {
            return Optional.empty();
        }
        List<String> problems = new ArrayList<>(proof.problems());
        ChainHead proved = proved(day);
        LedgerVerification verified = proved == null ? chain.verify(null, entries -> {}) : chain.verifySince(proved);
        if (!verified.whole()) {
            problems.add("chain:" + verified.broken().position());
        }
        TrialBalance balance = balance(day);
        if (balance.sum() != 0) {
            problems.add("trial-balance:" + balance.sum());
        }
        changed(day.minusDays(1)).ifPresent(before -> problems.add("earlier:" + before));
        ChainHead head = verified.head();
        sql.update(
                CLOSE,
                day,
                now,
                end(day),
                balance.moved(),
                balance.wallets(),
                problems,
                proved == null ? 0 : Math.min(proved.position(), head.position()),
                head.position(),
                HexFormat.of().parseHex(head.hash()));
        return find(day);
    }

    /** The day, where it was closed and comes to something else by now. */
    private Optional<LocalDate> changed(LocalDate day) {
        return find(day)
                .filter(closed -> {
                    TrialBalance now = balance(day);
                    return closed.postedTaler() != now.moved() || closed.walletsTaler() != now.wallets();
                })
                .map(ClosingRow::day);
    }

    private ChainHead proved(LocalDate day) {
        return sql.first(
                        PROVED,
                        row -> ChainHead.of(row.number("chain_position"), row.bytes("chain_hash")),
                        day.minusDays(DAYS_BETWEEN_WHOLE_WALKS))
                .orElse(null);
    }

    /** Newest first. */
    Page<ClosingRow> page(PageQuery query) {
        long total = sql.first("select count(*) as n from rewards.ledger_closing", row -> row.number("n"))
                .orElse(0L);
        return Page.of(
                query,
                sql.list(COLUMNS + "order by day desc limit ? offset ?", Closings::row, query.size(), query.offset()),
                total);
    }

    Optional<ClosingRow> find(LocalDate day) {
        return sql.first(COLUMNS + "where day = ?", Closings::row, day);
    }

    private static ClosingRow row(Row row) throws SQLException {
        String problems = row.text("problems");
        return new ClosingRow(
                row.day("day"),
                row.instant("closed_at"),
                row.number("transfers"),
                row.number("posted_taler"),
                row.number("wallets_taler"),
                problems.isEmpty() ? List.of() : List.of(problems.split(" ")),
                row.number("walked_from"),
                ChainHead.of(row.number("chain_position"), row.bytes("chain_hash")));
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Clocks.BERLIN).toInstant();
    }

    private boolean seize() {
        return sql.first("select pg_try_advisory_xact_lock(?) as mine", row -> row.flag("mine"), LOCK)
                .orElse(false);
    }
}
