package de.dresden.smartparticipation.rewards.ledger.core;

import de.dresden.smartparticipation.platform.chain.LinkHash;
import java.time.Instant;
import java.util.List;

/** An entry of the journal, as the chain of hashes covers it: that a transfer was booked, or how it ended. */
public sealed interface JournalEntry {

    /** Key of the transfer in the journal. */
    long transfer();

    /** The hash of its link after another one. */
    byte[] after(byte[] previous, long position);

    /**
     * A transfer was booked.
     *
     * @param transfer key
     * @param id its name
     * @param kind which transfer it is
     * @param from key of the account
     * @param to key of the account
     * @param taler whole Taler
     * @param reason code and reference
     * @param refersTo key of the transfer that it corrects or undoes, or null
     * @param budget key of the budget that paid, or null
     * @param correction key of the approved correction that it carries out, or null
     * @param due from when on a grant counts, until when a redemption may be posted; null for what is posted at once
     * @param lotEnd when the Taler that it gives expire, or null where it gives none
     * @param by account of the person who booked it, or null
     * @param at when it was booked
     * @param lots what it took from which lot, or gave back to it, in the order of the lots
     */
    record Transfer(
            long transfer,
            String id,
            TransferKind kind,
            long from,
            long to,
            long taler,
            String reason,
            Long refersTo,
            Long budget,
            Long correction,
            Instant due,
            Instant lotEnd,
            Long by,
            Instant at,
            List<LotUse> lots)
            implements JournalEntry {

        @Override
        public byte[] after(byte[] previous, long position) {
            LinkHash hash = new LinkHash(previous, position)
                    .text("TRANSFER")
                    .number(transfer)
                    .text(id)
                    .text(kind.name())
                    .number(from)
                    .number(to)
                    .number(taler)
                    .text(reason)
                    .key(refersTo)
                    .key(budget)
                    .key(correction)
                    .moment(due)
                    .moment(lotEnd)
                    .key(by)
                    .instant(at)
                    .number(lots.size());
            lots.forEach(use -> hash.number(use.lot()).number(use.taler()));
            return hash.hash();
        }
    }

    /**
     * A pending transfer ended.
     *
     * @param transfer key
     * @param how it ended
     * @param reason why it was called off, else empty
     * @param by account of the person who ended it, or null
     * @param at when
     */
    record End(long transfer, Resolution how, String reason, Long by, Instant at) implements JournalEntry {

        @Override
        public byte[] after(byte[] previous, long position) {
            return new LinkHash(previous, position)
                    .text("END")
                    .number(transfer)
                    .text(how.name())
                    .text(reason)
                    .key(by)
                    .instant(at)
                    .hash();
        }
    }
}
