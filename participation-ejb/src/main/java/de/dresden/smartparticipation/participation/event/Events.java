package de.dresden.smartparticipation.participation.event;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.event.OpenedEvents.Opened;
import de.dresden.smartparticipation.participation.module.ManagedModule;
import de.dresden.smartparticipation.participation.module.ModuleAccess;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.markup.RichText;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Events as they are announced, changed and called off by the consultation's managers; read by all who may know of it. */
@Boundary
@Stateless
public class Events {

    @Inject
    private ModuleAccess modules;

    @Inject
    private EventReading reading;

    @Inject
    private OpenedEvents events;

    @Inject
    private Seats seats;

    @Inject
    private EventLetters letters;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** The events of a module, the next ones first. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public List<EventDetails> list(long module) {
        return reading.of(modules.readable(module, ModuleKind.EVENTS));
    }

    /** @throws NotFound where there is none, or none that the person may know of */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public EventDetails one(long event) {
        return reading.one(event, modules.readable(reading.moduleOf(event), ModuleKind.EVENTS));
    }

    /** Announces an event; it is seen as soon as the consultation is. @return its key */
    @RolesAllowed(CONSULTATION_MANAGER)
    public long add(long module, EventData data) {
        ManagedModule managed = modules.changed(module, ModuleKind.EVENTS);
        Event event =
                new Event(module, events.nextReference(LocalDate.now(clock).getYear()), allowed(data));
        events.add(event);
        happenings.record(event.added(managed.by()));
        return event.id();
    }

    /** Changes what is announced. More seats go to those who wait; fewer than are given away there cannot be. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void change(long event, long version, EventData data) {
        seats.lock(event);
        Opened opened = events.changed(event, version);
        happenings.record(opened.event().change(allowed(data), seats.taken(event), opened.by()));
        events.write();
        EventDetails details = reading.one(event, opened.module().frame());
        happenings.recordAll(seats.moveUp(event).stream()
                .map(one -> letters.told(EventLetters.Kind.MOVED_UP, one, details))
                .toList());
    }

    /** Calls an event off and writes to everybody who has a seat or waits. @param reason why; needed */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void callOff(long event, long version, String reason) {
        seats.lock(event);
        Opened opened = events.changed(event, version);
        EventChanged calledOff = opened.event().callOff(reason, opened.by(), clock.instant());
        events.write();
        EventDetails details = reading.one(event, opened.module().frame());
        List<LetterOrder> orders = seats.coming(event).stream()
                .filter(one -> one.email() != null)
                .map(one -> letters.letter(EventLetters.Kind.CALLED_OFF, one, details))
                .toList();
        happenings.record(calledOff.telling(orders));
    }

    /** Removes one for which nobody was ever registered. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void remove(long event, long version) {
        seats.lock(event);
        Opened opened = events.changed(event, version);
        happenings.record(opened.event().removed(seats.ever(event), opened.by()));
        seats.forget(event);
        events.remove(opened.event());
    }

    private static EventData allowed(EventData data) {
        return data.described(RichText.sanitised(data.description()));
    }
}
