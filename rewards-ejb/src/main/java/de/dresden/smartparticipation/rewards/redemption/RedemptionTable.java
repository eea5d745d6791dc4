package de.dresden.smartparticipation.rewards.redemption;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.ledger.TransferId;
import de.dresden.smartparticipation.rewards.offer.RedemptionKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The rows of the redemptions. Every change is conditional on the state, so of two only one changes anything. */
@Dependent
class RedemptionTable {

    private static final String READ = """
            select r.*, o.reference as offer_reference, v.title, pv.name as partner_name
            from rewards.redemption r
            join rewards.offer o on o.id = r.offer_id
            join rewards.offer_version v on v.offer_id = r.offer_id and v.number = r.offer_version
            join rewards.partner_version pv on pv.partner_id = r.partner_id and pv.number = r.contract_version
            where\s""";

    private static final String ADD = """
            insert into rewards.redemption (reference, member_id, client_id, take_id, partner_id, contract_version, offer_id, offer_version,
                kind, taler, payout_cents, code_hash, state, reserved_at, until_at)
            values ('EL-' || ? || '-' || to_char(nextval('rewards.redemption_number'), 'FM9999999990000'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                'RESERVED', ?, ?)
            returning reference""";

    private final Sql sql;

    @Inject
    RedemptionTable(Sql sql) {
        this.sql = sql;
    }

    Optional<Redemption> ofClientId(long member, String id) {
        return find("r.member_id = ? and r.client_id = ?", member, id);
    }

    Optional<Redemption> ofMember(long member, String reference) {
        return find("r.member_id = ? and r.reference = ?", member, reference);
    }

    Optional<Redemption> ofTransfer(TransferId transfer) {
        return find("r.transfer_name = ?", transfer.text());
    }

    Optional<Redemption> ofPartner(long partner, String reference) {
        return find("r.partner_id = ? and r.reference = ?", partner, reference);
    }

    Optional<Redemption> ofCode(long partner, String hash) {
        return find("r.partner_id = ? and r.code_hash = ?", partner, hash);
    }

    Optional<Redemption> ofAttempt(long partner, String attempt) {
        return find("r.partner_id = ? and r.attempt = ?", partner, attempt);
    }

    /** Whether the partner redeems at present. */
    boolean partnerActive(long partner) {
        return sql.first(
                        "select 1 as found from rewards.partner where id = ? and state = 'ACTIVE'",
                        row -> true,
                        partner)
                .isPresent();
    }

    /** @return its reference; the number has at least four digits, longer ones are kept whole */
    String add(int year, long member, NewRedemption wanted, NewRow row) {
        return sql.first(
                        ADD,
                        added -> added.text("reference"),
                        String.valueOf(year),
                        member,
                        wanted.id(),
                        row.take(),
                        row.offer().partner(),
                        row.offer().contractVersion(),
                        row.offer().id(),
                        row.offer().version(),
                        row.offer().kind(),
                        row.offer().priceTaler(),
                        row.offer().payoutCents(),
                        row.codeHash(),
                        row.reservedAt(),
                        row.until())
                .orElseThrow();
    }

    /** @return whether it was reserved until now */
    boolean end(long id, RedemptionState state, Instant now) {
        return sql.update(
                        "update rewards.redemption set state = ?, ended_at = ? where id = ? and state = 'RESERVED'",
                        state,
                        now,
                        id)
                == 1;
    }

    /** @return whether it was reserved until now */
    boolean redeem(long id, long account, String attempt, Instant now) {
        return sql.update(
                        "update rewards.redemption set state = 'REDEEMED', ended_at = ?, redeemed_by = ?, attempt = ?"
                                + " where id = ? and state = 'RESERVED'",
                        now,
                        account,
                        attempt,
                        id)
                == 1;
    }

    /** @return whether it is still reserved */
    boolean newCode(long id, String hash) {
        return sql.update("update rewards.redemption set code_hash = ? where id = ? and state = 'RESERVED'", hash, id)
                == 1;
    }

    private Optional<Redemption> find(String condition, Object... parameters) {
        return sql.first(READ + condition, RedemptionTable::read, parameters);
    }

    private static Redemption read(Row row) throws SQLException {
        return new Redemption(
                row.number("id"),
                row.text("reference"),
                row.number("member_id"),
                row.text("client_id"),
                new TransferId(row.text("transfer_name")),
                row.number("take_id"),
                row.number("partner_id"),
                row.text("partner_name"),
                row.text("offer_reference"),
                row.text("title"),
                RedemptionKind.valueOf(row.text("kind")),
                row.number("taler"),
                row.number("payout_cents"),
                RedemptionState.valueOf(row.text("state")),
                row.instant("reserved_at"),
                row.instant("until_at"),
                row.instant("ended_at"),
                row.text("attempt"));
    }
}
