package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.event.EventCalendar;
import de.dresden.smartparticipation.participation.event.EventDetails;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.participation.module.Modules;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The formats of a consultation beside its contributions, and its next events, for the page of the consultation. */
@Named("citizenFormats")
@RequestScoped
public class Formats {

    /** Pages of the kinds that are named by the module alone. */
    private static final Map<ModuleKind, String> PAGES = new EnumMap<>(Map.of(
            ModuleKind.SURVEY, "survey",
            ModuleKind.MEASURES, "measures",
            ModuleKind.DIALOGUE, "dialogue",
            ModuleKind.EVENTS, "events",
            ModuleKind.DISPLAY, "display"));

    @Inject
    private Modules modules;

    @Inject
    private EventCalendar calendar;

    public List<ModuleFrame> of(String reference) {
        return modules.shown(reference).stream()
                .filter(frame -> PAGES.containsKey(frame.kind()))
                .toList();
    }

    public List<EventDetails> coming(String reference) {
        return calendar.coming(reference);
    }

    /** The page of a module. */
    public String page(ModuleFrame frame) {
        return "/public/" + PAGES.get(frame.kind()) + ".xhtml?module=" + frame.id();
    }
}
