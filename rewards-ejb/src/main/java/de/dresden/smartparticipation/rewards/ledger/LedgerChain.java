package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.chain.ChainHead;
import de.dresden.smartparticipation.platform.chain.ChainWalk;
import de.dresden.smartparticipation.platform.chain.LinkHash;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.ledger.core.JournalEntry;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The chain over the journal: links what waits, off the way of those who book, and checks all of it. */
@Dependent
class LedgerChain {

    static final int BATCH = 2_000;

    /** Any number, as long as it is this one: only one node links at a time. */
    private static final long LOCK = 7_301_202_611_26L;

    private static final int PROGRESS = 5_000;

    private static final String WAITING = "select w.part, " + JournalReading.COLUMNS + """
             from rewards.ledger_waiting w
            join rewards.transfer t on t.id = w.transfer_id
            left join rewards.transfer_end e on w.part = 'END' and e.transfer_id = w.transfer_id
            order by w.transfer_id, w.part desc limit ?""";

    private static final String LINK = """
            with linked as (
                insert into rewards.ledger_link (position, transfer_id, part, hash, linked_at)
                select n.position, n.transfer, n.part, n.hash, ?
                from unnest(?::bigint[], ?::bigint[], ?::text[], ?::bytea[]) as n (position, transfer, part, hash)
                returning transfer_id, part)
            delete from rewards.ledger_waiting w using linked l where w.transfer_id = l.transfer_id and w.part = l.part""";

    private static final String CHAIN =
            "select l.position, l.transfer_id, l.part, l.hash, " + JournalReading.COLUMNS + """
             from rewards.ledger_link l
            left join rewards.transfer t on t.id = l.transfer_id
            left join rewards.transfer_end e on l.part = 'END' and e.transfer_id = l.transfer_id
            where l.position > ? order by l.position""";

    private static final String STRAY = """
            select t.id, t.name from rewards.transfer t
            left join rewards.transfer_end e on e.transfer_id = t.id
            left join rewards.ledger_link lt on lt.transfer_id = t.id and lt.part = 'TRANSFER'
            left join rewards.ledger_link le on le.transfer_id = t.id and le.part = 'END'
            where (lt.position is null
                    and not exists (select from rewards.ledger_waiting w where w.transfer_id = t.id and w.part = 'TRANSFER'))
                or (e.transfer_id is not null and le.position is null
                    and not exists (select from rewards.ledger_waiting w where w.transfer_id = t.id and w.part = 'END'))
            order by t.id limit 1""";

    private final Sql sql;
    private final Clock clock;

    @Inject
    LedgerChain(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** One that only checks. */
    static LedgerChain reading(Sql sql) {
        return new LedgerChain(sql, null);
    }

    /**
     * Links the oldest entries that wait, in the running transaction.
     *
     * @return how many; 0 also where another node is at it
     */
    int link() {
        if (!seize()) {
            return 0;
        }
        List<JournalEntry> entries = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        sql.each(
                WAITING,
                row -> {
                    entries.add(JournalReading.entry(row));
                    parts.add(row.text("part"));
                },
                BATCH);
        if (entries.isEmpty()) {
            return 0;
        }
        ChainHead head = head();
        byte[] hash = HexFormat.of().parseHex(head.hash());
        List<Long> positions = new ArrayList<>(entries.size());
        List<byte[]> hashes = new ArrayList<>(entries.size());
        for (JournalEntry entry : entries) {
            long position = head.position() + positions.size() + 1;
            hash = entry.after(hash, position);
            positions.add(position);
            hashes.add(hash);
        }
        sql.update(
                LINK,
                clock.instant(),
                positions,
                entries.stream().map(JournalEntry::transfer).toList(),
                parts,
                hashes);
        return entries.size();
    }

    /** The end of the chain now. */
    ChainHead head() {
        return sql.first(
                        "select position, hash from rewards.ledger_link order by position desc limit 1",
                        row -> ChainHead.of(row.number("position"), row.bytes("hash")))
                .orElse(ChainHead.of(0, LinkHash.beginning()));
    }

    /**
     * Checks the whole chain; in one transaction, so that it is read piece by piece.
     *
     * @param noted an end that was written down earlier, or null
     * @param progress told now and then how many links are checked
     */
    LedgerVerification verify(ChainHead noted, LongConsumer progress) {
        return walk(new ChainWalk(noted), progress);
    }

    /**
     * Checks what was linked since an earlier check, and that the chain it ended with is still there. What was changed before that
     * is found by {@link #verify} alone.
     *
     * @param proved end of the chain that was found whole then
     */
    LedgerVerification verifySince(ChainHead proved) {
        ChainHead there = proved.position() == 0
                ? ChainHead.of(0, LinkHash.beginning())
                : sql.first(
                                "select hash from rewards.ledger_link where position = ?",
                                row -> ChainHead.of(proved.position(), row.bytes("hash")),
                                proved.position())
                        .orElse(null);
        if (proved.equals(there)) {
            return walk(ChainWalk.after(proved), entries -> {});
        }
        LedgerBreak.Kind kind = there == null ? LedgerBreak.Kind.TAIL_MISSING : LedgerBreak.Kind.HEAD_DIFFERS;
        return new LedgerVerification(0, waiting(), head(), new LedgerBreak(kind, proved.position(), 0, null));
    }

    private LedgerVerification walk(ChainWalk walk, LongConsumer progress) {
        LedgerBreak[] broken = {null};
        long from = walk.head().position();
        sql.each(
                CHAIN,
                row -> {
                    if (broken[0] == null) {
                        broken[0] = step(walk, row).orElse(null);
                        if (walk.next() % PROGRESS == 0) {
                            progress.accept(walk.next());
                        }
                    }
                },
                from);
        LedgerBreak first =
                broken[0] != null ? broken[0] : end(walk).or(this::stray).orElse(null);
        return new LedgerVerification(walk.head().position() - from, waiting(), walk.head(), first);
    }

    private static Optional<LedgerBreak> step(ChainWalk walk, Row row) throws SQLException {
        long position = row.number("position");
        byte[] hash = row.bytes("hash");
        JournalEntry entry = JournalReading.entry(row);
        Optional<ChainWalk.Flaw> flaw =
                walk.look(position, hash, entry == null ? null : before -> entry.after(before, position));
        if (flaw.isEmpty()) {
            walk.go(position, hash);
            return Optional.empty();
        }
        LedgerBreak.Kind kind = LedgerBreak.Kind.valueOf(flaw.get().name());
        return Optional.of(
                kind == LedgerBreak.Kind.LINK_MISSING
                        ? new LedgerBreak(kind, walk.next(), 0, null)
                        : new LedgerBreak(kind, position, row.number("transfer_id"), row.text("name")));
    }

    private static Optional<LedgerBreak> end(ChainWalk walk) {
        return walk.end().map(flaw -> new LedgerBreak(LedgerBreak.Kind.valueOf(flaw.name()), walk.next(), 0, null));
    }

    private Optional<LedgerBreak> stray() {
        return sql.first(
                STRAY,
                row -> new LedgerBreak(LedgerBreak.Kind.ENTRY_NOT_LINKED, 0, row.number("id"), row.text("name")));
    }

    private long waiting() {
        return sql.first("select count(*) as n from rewards.ledger_waiting", row -> row.number("n"))
                .orElse(0L);
    }

    private boolean seize() {
        return sql.first("select pg_try_advisory_xact_lock(?) as mine", row -> row.flag("mine"), LOCK)
                .orElse(false);
    }
}
