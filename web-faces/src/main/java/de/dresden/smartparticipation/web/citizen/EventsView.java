package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.event.EventCalendar;
import de.dresden.smartparticipation.participation.event.EventDetails;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The events of a module. */
@Named("citizenEventsView")
@RequestScoped
public class EventsView {

    @Inject
    private EventCalendar calendar;

    private Long module;
    private ModuleFrame frame;
    private List<EventDetails> events = List.of();

    public void load() {
        if (module == null) {
            throw new NotFound("–");
        }
        frame = calendar.module(module);
        events = calendar.of(module);
    }

    public List<EventDetails> getComing() {
        return events.stream()
                .filter(event -> event.time() != EventDetails.Time.PAST)
                .toList();
    }

    public List<EventDetails> getPast() {
        return events.stream()
                .filter(event -> event.time() == EventDetails.Time.PAST)
                .toList();
    }

    public ModuleFrame getFrame() {
        return frame;
    }

    public Long getModule() {
        return module;
    }

    public void setModule(Long module) {
        this.module = module;
    }
}
