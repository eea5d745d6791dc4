package de.dresden.smartparticipation.participation.event;

import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What this room keeps of a person: registrations. Erased is who it was, and its link is no longer good; a seat that is not used yet goes to who waits. */
@Dependent
class PeopleOfEvents extends PersonalRows {

    private static final String FIND = """
            select e.id, e.reference, r.asked_at as at, r.name, r.email, k.title as consultation, e.title, e.place
            from participation.event_registration r
            join participation.event e on e.id = r.event_id
            join participation.module m on m.id = e.module_id
            join participation.consultation k on k.id = m.consultation_id
            where lower(r.email) = lower(?) order by r.asked_at, r.id""";

    private static final String COMING = """
            select r.id from participation.event_registration r join participation.event e on e.id = r.event_id
            where lower(r.email) = lower(?) and r.state <> 'CANCELLED' and e.starts_at > ? order by r.event_id""";

    private final Sql sql;

    @Inject
    private Seats seats;

    @Inject
    private EventReading reading;

    @Inject
    private ModuleDirectory modules;

    @Inject
    private EventLetters letters;

    @Inject
    private SecretLinks links;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    @Inject
    PeopleOfEvents(Sql sql) {
        super(
                sql,
                "participation.registrations",
                EventChanged.SUBJECT,
                FIND,
                "name",
                "email",
                "consultation",
                "title",
                "place");
        this.sql = sql;
    }

    @Override
    public int erase(String email) {
        sql.list(COMING, row -> row.number("id"), email, clock.instant()).stream()
                .flatMap(id -> seats.find(id).stream())
                .forEach(this::giveUp);
        List<Long> own = sql.list(
                "update participation.event_registration set name = null, email = null"
                        + " where lower(email) = lower(?) returning id",
                row -> row.number("id"),
                email);
        links.revoke(EventLetters.REGISTRATION, own, EventLetters.PURPOSE);
        return own.size();
    }

    private void giveUp(Registration one) {
        EventDetails event = reading.one(one.event(), modules.of(reading.moduleOf(one.event())));
        seats.cancel(one, clock.instant())
                .ifPresent(moved -> happenings.recordAll(moved.stream()
                        .map(next -> letters.told(EventLetters.Kind.MOVED_UP, next, event))
                        .toList()));
    }
}
