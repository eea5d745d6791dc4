package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.chain.ChainHead;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** The chain in the database: links what waits, and reads all of it. */
@Dependent
class ChainRegister {

    /** Any number, as long as it is this one: only one node links at a time. */
    private static final long LOCK = 7_301_202_611_22L;

    private static final int PROGRESS = 5_000;

    private static final String WAITING = "select " + EntryFacts.COLUMNS
            + " from platform.audit_waiting w join platform.audit_entry e on e.id = w.entry_id order by e.id limit ?";

    private static final String LINK = """
            with linked as (
                insert into platform.audit_link (position, entry_id, hash, linked_at)
                select n.position, n.entry, n.hash, ?
                from unnest(?::bigint[], ?::bigint[], ?::bytea[]) as n (position, entry, hash)
                returning entry_id)
            delete from platform.audit_waiting w using linked where w.entry_id = linked.entry_id""";

    private static final String CHAIN =
            "select l.position, l.entry_id as linked_entry, l.hash, " + EntryFacts.COLUMNS + """
            , p.salt, p.content, x.entry_id is not null as erased
            from platform.audit_link l
            left join platform.audit_entry e on e.id = l.entry_id
            left join platform.audit_payload p on p.entry_id = l.entry_id
            left join platform.audit_erasure x on x.entry_id = l.entry_id
            order by l.position""";

    private static final String STRAY = "select " + EntryFacts.COLUMNS + """
             from platform.audit_entry e
            where not exists (select from platform.audit_link l where l.entry_id = e.id)
                and not exists (select from platform.audit_waiting w where w.entry_id = e.id)
            order by e.id limit 1""";

    private final Sql sql;

    @Inject
    ChainRegister(Sql sql) {
        this.sql = sql;
    }

    /**
     * Links the oldest entries that wait, in the running transaction.
     *
     * @return how many; 0 also where another node is at it
     */
    int link(int most, Instant now) {
        if (!seize()) {
            return 0;
        }
        List<EntryFacts> waiting = sql.list(WAITING, EntryFacts::of, most);
        if (waiting.isEmpty()) {
            return 0;
        }
        ChainHead head = head();
        long position = head.position();
        byte[] hash = java.util.HexFormat.of().parseHex(head.hash());
        List<Long> positions = new ArrayList<>(waiting.size());
        List<Long> entries = new ArrayList<>(waiting.size());
        List<byte[]> hashes = new ArrayList<>(waiting.size());
        for (EntryFacts entry : waiting) {
            position++;
            hash = ChainHash.after(hash, position, entry);
            positions.add(position);
            entries.add(entry.id());
            hashes.add(hash);
        }
        sql.update(LINK, now, positions, entries, hashes);
        return waiting.size();
    }

    ChainHead head() {
        return sql.first(
                        "select position, hash from platform.audit_link order by position desc limit 1",
                        row -> ChainHead.of(row.number("position"), row.bytes("hash")))
                .orElse(ChainHead.of(0, ChainHash.beginning()));
    }

    long waiting() {
        return sql.first("select count(*) as waiting from platform.audit_waiting", row -> row.number("waiting"))
                .orElse(0L);
    }

    /**
     * Checks the whole chain; in one transaction, so that it is read piece by piece.
     *
     * @param noted an end that was written down earlier, or null
     * @param progress told now and then how many links are checked
     */
    Verification verify(ChainHead noted, LongConsumer progress) {
        ChainVerifier verifier = new ChainVerifier(noted);
        sql.each(CHAIN, row -> {
            verifier.accept(read(row));
            if (verifier.entries() % PROGRESS == 0) {
                progress.accept(verifier.entries());
            }
        });
        return verifier.finish(sql.first(STRAY, EntryFacts::of).orElse(null), waiting());
    }

    private static ChainLink read(Row row) throws SQLException {
        return new ChainLink(
                row.number("position"),
                row.number("linked_entry"),
                row.bytes("hash"),
                row.id("id") == null ? null : EntryFacts.of(row),
                row.text("content") == null ? null : new AuditPayload(row.bytes("salt"), row.text("content")),
                row.flag("erased"));
    }

    private boolean seize() {
        return sql.first("select pg_try_advisory_xact_lock(?) as mine", row -> row.flag("mine"), LOCK)
                .orElse(false);
    }
}
