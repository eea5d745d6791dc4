package de.dresden.smartparticipation.participation.event;

import static de.dresden.smartparticipation.participation.event.RegistrationState.ASKED;
import static de.dresden.smartparticipation.participation.event.RegistrationState.CANCELLED;
import static de.dresden.smartparticipation.participation.event.RegistrationState.SEATED;
import static de.dresden.smartparticipation.participation.event.RegistrationState.WAITING;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Gives seats away, first come, first served. Whoever gives, frees or adds seats first {@link #lock locks} the event until the end
 * of the transaction; the check {@code event_never_overbooked} stands behind it.
 */
@Dependent
class Seats {

    private static final String ASK = """
            insert into participation.event_registration
                (id, event_id, name, email, language, state, asked_at, notice_version)
            values (nextval('participation.event_registration_id'), ?, ?, ?, ?, 'ASKED', ?, ?)
            on conflict (event_id, lower(email)) where state <> 'CANCELLED' do nothing""";

    private static final String CONFIRM = """
            update participation.event_registration set state = ?, turn = nextval('participation.event_registration_turn')
            where id = ? and state = 'ASKED'""";

    private static final String NEXT = """
            select * from participation.event_registration where event_id = ? and state = 'WAITING' order by turn limit 1""";

    private static final String TAKE = """
            update participation.event set taken = taken + 1
            where id = ? and cancelled_at is null and (seats is null or taken < seats)""";

    @Inject
    private Sql sql;

    Seats() {}

    Seats(Sql sql) {
        this.sql = sql;
    }

    /** Nobody else gives or frees seats of this event until the transaction has ended. */
    void lock(long event) {
        sql.list("select id from participation.event where id = ? for update", row -> row.number("id"), event);
    }

    /** Notes who wants to come. @return whether it is new: nobody is registered twice with one address */
    boolean ask(long event, String name, String email, Locale language, int notice, Instant now) {
        return sql.update(ASK, event, name, email, language.getLanguage(), now, notice) == 1;
    }

    Optional<Registration> of(long event, String email) {
        return sql.first(
                "select * from participation.event_registration where event_id = ? and lower(email) = lower(?) and state <> 'CANCELLED'",
                Seats::registration,
                event,
                email);
    }

    Optional<Registration> find(long registration) {
        return sql.first(
                "select * from participation.event_registration where id = ?", Seats::registration, registration);
    }

    /** The address is confirmed: a seat, or a place at the end of the waiting list. Nothing where it was confirmed before. */
    Optional<Registration> confirm(Registration asked) {
        lock(asked.event());
        RegistrationState state =
                !someoneWaits(asked.event()) && sql.update(TAKE, asked.event()) == 1 ? SEATED : WAITING;
        if (sql.update(CONFIRM, state, asked.id()) == 1) {
            return Optional.of(asked.being(state));
        }
        if (state == SEATED) {
            free(asked.event());
        }
        return Optional.empty();
    }

    /** Takes a registration back. @return whoever gets the seat, in the order of waiting; nothing where it was cancelled already */
    Optional<List<Registration>> cancel(Registration one, Instant now) {
        lock(one.event());
        RegistrationState before = find(one.id()).map(Registration::state).orElse(CANCELLED);
        if (before == CANCELLED) {
            return Optional.empty();
        }
        sql.update(
                "update participation.event_registration set state = 'CANCELLED', cancelled_at = ? where id = ?",
                now,
                one.id());
        if (before == SEATED) {
            free(one.event());
        }
        return Optional.of(moveUp(one.event()));
    }

    /** Gives free seats to those who wait, the longest waiting first. */
    List<Registration> moveUp(long event) {
        lock(event);
        List<Registration> moved = new ArrayList<>();
        Optional<Registration> next = sql.first(NEXT, Seats::registration, event);
        while (next.isPresent() && sql.update(TAKE, event) == 1) {
            sql.update(
                    "update participation.event_registration set state = 'SEATED' where id = ?",
                    next.get().id());
            moved.add(next.get().being(SEATED));
            next = sql.first(NEXT, Seats::registration, event);
        }
        return moved;
    }

    long taken(long event) {
        return sql.first("select taken from participation.event where id = ?", row -> row.number("taken"), event)
                .orElse(0L);
    }

    long ever(long event) {
        return sql.first(
                        "select count(*) as n from participation.event_registration where event_id = ? and state <> 'ASKED'",
                        row -> row.number("n"),
                        event)
                .orElse(0L);
    }

    /** Everybody who has a seat or waits, in the order in which they confirmed. */
    List<Registration> coming(long event) {
        return sql.list(
                "select * from participation.event_registration where event_id = ? and state in ('SEATED', 'WAITING') order by turn",
                Seats::registration,
                event);
    }

    long waitingBefore(Registration one) {
        return sql.first("""
                        select count(*) as n from participation.event_registration r, participation.event_registration own
                        where own.id = ? and r.event_id = own.event_id and r.state = 'WAITING' and r.turn < own.turn""", row -> row.number("n"), one.id()).orElse(0L);
    }

    /** Forgets those who asked and never confirmed, of an event that goes. */
    void forget(long event) {
        sql.update("delete from participation.event_registration where event_id = ?", event);
    }

    /** Forgets who never confirmed. */
    void forgetUnconfirmed(Instant askedBefore) {
        sql.update("delete from participation.event_registration where state = ? and asked_at < ?", ASKED, askedBefore);
    }

    /** Those to be reminded now: each is handed out once, whichever node asks. @param from, until when their events begin */
    List<Registration> toRemind(Instant from, Instant until, Instant now) {
        return sql.list("""
                update participation.event_registration r set reminded_at = ?
                from participation.event e
                where e.id = r.event_id and r.state = 'SEATED' and r.reminded_at is null and e.cancelled_at is null
                  and e.starts_at >= ? and e.starts_at < ?
                returning r.*""", Seats::registration, now, from, until);
    }

    private boolean someoneWaits(long event) {
        return sql.first(NEXT, Seats::registration, event).isPresent();
    }

    private void free(long event) {
        sql.update("update participation.event set taken = taken - 1 where id = ?", event);
    }

    private static Registration registration(Row row) throws SQLException {
        return new Registration(
                row.number("id"),
                row.number("event_id"),
                row.text("name"),
                row.text("email"),
                Locale.forLanguageTag(row.text("language")),
                RegistrationState.valueOf(row.text("state")));
    }
}
