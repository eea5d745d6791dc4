package de.dresden.smartparticipation.participation.event;

import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Events as citizens see them. */
@Boundary
@Stateless
public class EventCalendar {

    @Inject
    private ModuleDirectory modules;

    @Inject
    private EventReading reading;

    @Inject
    private PublicAddress address;

    @Inject
    private Clock clock;

    /** The module itself. @throws NotFound where there is no such module that citizens can see */
    @PermitAll
    public ModuleFrame module(long module) {
        ModuleFrame frame = modules.visible(module);
        if (frame.kind() != ModuleKind.EVENTS) {
            throw new NotFound(module);
        }
        return frame;
    }

    /** The events of a module, the next ones first. @throws NotFound where there is no such module that citizens can see */
    @PermitAll
    public List<EventDetails> of(long module) {
        return reading.of(module(module));
    }

    /** All events of a consultation that are not over, the next one first. @throws NotFound where citizens can see none of this reference */
    @PermitAll
    public List<EventDetails> coming(String consultation) {
        List<ModuleFrame> frames = modules.of(consultation);
        if (frames.stream().anyMatch(frame -> !frame.visible())) {
            throw new NotFound(consultation);
        }
        return frames.stream()
                .filter(frame -> frame.kind() == ModuleKind.EVENTS)
                .flatMap(frame -> reading.of(frame).stream())
                .filter(event -> event.time() != EventDetails.Time.PAST && !event.calledOff())
                .sorted(java.util.Comparator.comparing(EventDetails::startsAt))
                .toList();
    }

    /** One event. @throws NotFound where there is none that citizens can see */
    @PermitAll
    public EventDetails one(long event) {
        return reading.one(event, modules.visible(reading.moduleOf(event)));
    }

    /** The event as a file for calendars (iCalendar, RFC 5545). */
    @PermitAll
    public String file(long event) {
        EventDetails details = one(event);
        String page = address.of("/public/event.xhtml?id=" + details.id());
        return CalendarFile.of(details, page, clock.instant());
    }
}
