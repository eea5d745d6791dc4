package de.dresden.smartparticipation.bench;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What {@link Booking} does, by hand: the same locks, the same rows, prepared statements on plain JDBC, and nobody who asks
 * whether it was there before or may be.
 */
final class BookingByHand {

    private static final int SINGLES = 400;
    private static final int BATCHES = 40;
    private static final int REDEMPTIONS = 250;

    private static final String LOCK = "select w.account_id from rewards.ledger_account a join rewards.wallet w"
            + " on w.account_id = a.id where a.member_id = any (?) order by w.account_id for update of w";

    private static final String PAY = "select rewards.take_from_slice(b.id, ?, ?) from rewards.budget b"
            + " where b.issuer = 'CITY' and b.year = extract(year from current_date)";

    private static final String GRANT = """
            with booked as (
                insert into rewards.transfer (name, kind, from_account, from_kind, to_account, to_kind, taler, reason, budget_id,
                    due_at, lot_end, booked_at)
                select ? || g.number, 'GRANT', i.id, 'ISSUER', a.id, 'WALLET', 1, 'bench', b.id, ?, ?, ?
                from unnest(?) with ordinality as g (member, number)
                join rewards.ledger_account a on a.member_id = g.member
                join rewards.ledger_account i on i.issuer = 'CITY'
                join rewards.budget b on b.issuer = 'CITY' and b.year = extract(year from current_date)
                returning id, to_account, taler, due_at),
            pending as (
                insert into rewards.transfer_pending select id, 'GRANT', to_account, due_at from booked),
            sums as (
                update rewards.wallet w set incoming = w.incoming + s.taler
                from (select to_account, sum(taler) as taler from booked group by to_account) s
                where w.account_id = s.to_account)
            select count(*) from booked""";

    private static final String LOTS = """
            select l.id from rewards.lot l join rewards.ledger_account a on a.id = l.wallet_id
            where a.member_id = ? and l.remaining > 0 and l.expires_at > ? order by l.expires_at, l.id limit 3""";

    private static final String RESERVE = """
            with booked as (
                insert into rewards.transfer (name, kind, from_account, from_kind, to_account, to_kind, taler, reason, due_at,
                    booked_at)
                select ?, 'REDEEM', a.id, 'WALLET', c.id, 'CLEARING', 3, 'bench', ?, ?
                from rewards.ledger_account a, rewards.ledger_account c where a.member_id = ? and c.partner_id = ?
                returning id, from_account, due_at),
            pending as (
                insert into rewards.transfer_pending select id, 'REDEEM', from_account, due_at from booked),
            used as (
                insert into rewards.lot_use (transfer_id, lot_id, kind, taler) select id, ?, 'REDEEM', 3 from booked),
            taken as (
                update rewards.lot l set remaining = l.remaining - 3 where l.id = ?),
            sums as (
                update rewards.wallet w set available = w.available - 3, reserved = w.reserved + 3
                from booked b where w.account_id = b.from_account)
            select id from booked""";

    private static final String POST = """
            with gone as (
                delete from rewards.transfer_pending where transfer_id = ? returning transfer_id, wallet_id),
            ended as (
                insert into rewards.transfer_end (transfer_id, kind, resolution, ended_at)
                select transfer_id, 'REDEEM', 'POSTED', ? from gone),
            sums as (
                update rewards.wallet w set reserved = w.reserved - 3 from gone g where w.account_id = g.wallet_id)
            select count(*) from gone""";

    private final Booking booking;

    BookingByHand(Booking booking) {
        this.booking = booking;
    }

    double single(String run) throws Exception {
        return booking.rate(SINGLES, (connection, thread) -> {
            for (int call = 0; call < SINGLES; call++) {
                grant(
                        connection,
                        "hand:" + run + ":" + thread + ":" + call + ":",
                        thread,
                        Booking.member(thread, call));
            }
        });
    }

    double batched(String run) throws Exception {
        return booking.rate(BATCHES * Booking.BATCH, (connection, thread) -> {
            long[] members = IntStream.range(0, Booking.BATCH)
                    .mapToLong(each -> Booking.member(thread, each))
                    .toArray();
            for (int call = 0; call < BATCHES; call++) {
                grant(connection, "hand:" + run + ":" + thread + ":" + call + ":", thread, members);
            }
        });
    }

    double redeem(String run) throws Exception {
        return booking.rate(REDEMPTIONS, (connection, thread) -> {
            for (int call = 0; call < REDEMPTIONS; call++) {
                long member = Booking.member(thread, call);
                lock(connection, member);
                long lot = number(connection, LOTS, member, now());
                long transfer = number(
                        connection,
                        RESERVE,
                        "hand:spend:" + run + ":" + thread + ":" + call,
                        Booking.later().atOffset(ZoneOffset.UTC),
                        now(),
                        member,
                        (long) (call % 20),
                        lot,
                        lot);
                connection.commit();
                lock(connection, member);
                number(connection, POST, transfer, now());
                connection.commit();
            }
        });
    }

    private static void grant(Connection connection, String name, int thread, long... members) throws SQLException {
        lock(connection, members);
        number(connection, PAY, thread % 16, (long) members.length);
        OffsetDateTime due = Booking.later().atOffset(ZoneOffset.UTC);
        number(connection, GRANT, name, due, due.plusYears(3), now(), array(connection, members));
        connection.commit();
    }

    private static void lock(Connection connection, long... members) throws SQLException {
        number(connection, LOCK, array(connection, members));
    }

    private static Array array(Connection connection, long... members) throws SQLException {
        return connection.createArrayOf("bigint", Arrays.stream(members).boxed().toArray());
    }

    private static OffsetDateTime now() {
        return Instant.now().atOffset(ZoneOffset.UTC);
    }

    /** The first number of the answer; all its rows are read. */
    private static long number(Connection connection, String statement, Object... parameters) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(statement)) {
            for (int index = 0; index < parameters.length; index++) {
                query.setObject(index + 1, parameters[index]);
            }
            try (var rows = query.executeQuery()) {
                long first = 0;
                for (int row = 0; rows.next(); row++) {
                    first = row == 0 && !statement.equals(PAY) ? rows.getLong(1) : first;
                }
                return first;
            }
        }
    }
}
