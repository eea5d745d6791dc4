package de.dresden.smartparticipation.participation.event;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.confirmation.Confirmations;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the clock brings to events, each once, whichever node looks first. */
@Dependent
class EventClockWork {

    /** From this time on, the day before: early enough to give the seat up, not in the night. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final int DAYS_FOR_MINUTES = 14;

    private static final String OVER = """
            update participation.event set minutes_asked_at = ?
            where minutes_asked_at is null and cancelled_at is null and ends_at < ? returning id, minutes""";

    @Inject
    private Sql sql;

    @Inject
    private Seats seats;

    @Inject
    private EventReading reading;

    @Inject
    private ModuleDirectory modules;

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private EventLetters letters;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    void remind() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Clocks.BERLIN);
        if (LocalTime.ofInstant(now, Clocks.BERLIN).isBefore(MORNING)) {
            return;
        }
        Map<Long, EventDetails> events = new HashMap<>();
        List<RegistrationChanged> reminded =
                seats.toRemind(beginning(today.plusDays(1)), beginning(today.plusDays(2)), now).stream()
                        .filter(one -> one.email() != null)
                        .map(one -> letters.told(
                                EventLetters.Kind.REMINDER, one, events.computeIfAbsent(one.event(), this::event)))
                        .toList();
        happenings.recordAll(reminded);
    }

    void askForMinutes() {
        Instant now = clock.instant();
        sql.list(OVER, row -> row.text("minutes") == null ? row.number("id") : 0L, now, now).stream()
                .filter(id -> id != 0)
                .forEach(this::ask);
    }

    void forgetUnconfirmed() {
        seats.forgetUnconfirmed(clock.instant().minus(Confirmations.OPEN));
    }

    private void ask(long id) {
        ModuleFrame frame = modules.of(reading.moduleOf(id));
        EventDetails event = reading.one(id, frame);
        Subject subject = new Subject(EventChanged.SUBJECT, id, event.reference());
        TaskChange task = new TaskChange.Open(
                Event.MINUTES,
                subject,
                "participation",
                event.data().title(),
                consultations.of(frame.consultation()).title(),
                Role.CONSULTATION_MANAGER,
                frame.department(),
                null,
                event.data().day().plusDays(DAYS_FOR_MINUTES),
                "/modules/events.xhtml?module=" + frame.id() + "&event=" + id);
        happenings.record(new EventChanged(subject, "over", Map.of(), Map.of(), null, List.of(task), List.of()));
    }

    private EventDetails event(long id) {
        return reading.one(id, modules.of(reading.moduleOf(id)));
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Clocks.BERLIN).toInstant();
    }
}
