package de.dresden.smartparticipation.participation.event;

import de.dresden.smartparticipation.participation.module.ManagedModule;
import de.dresden.smartparticipation.participation.module.ModuleAccess;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Opens an event for whoever may change it, and keeps events. */
@Dependent
class OpenedEvents {

    /** An opened event and in whose name it is changed. */
    record Opened(Event event, ManagedModule module) {

        Capacity by() {
            return module.by();
        }
    }

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    @Inject
    private ModuleAccess modules;

    /** For a change of what is announced. @throws NotFound where there is none, or none that the person may know of */
    Opened changed(long id, long seenVersion) {
        Event event = find(id);
        Opened opened = new Opened(event, modules.changed(event.module(), ModuleKind.EVENTS));
        event.requireVersion(seenVersion);
        return opened;
    }

    /** For what is still to do afterwards. */
    Opened tended(long id) {
        Event event = find(id);
        return new Opened(event, modules.tended(event.module(), ModuleKind.EVENTS));
    }

    /** Adds it and gives it its key. */
    void add(Event event) {
        entities.persist(event);
        entities.flush();
    }

    void remove(Event event) {
        entities.remove(event);
        entities.flush();
    }

    /** Writes what was changed, so that SQL sees it. */
    void write() {
        entities.flush();
    }

    String nextReference(int year) {
        long number = sql.first("select nextval('participation.event_number') as number", row -> row.number("number"))
                .orElseThrow();
        return String.format("VA-%d-%03d", year, number);
    }

    private Event find(long id) {
        Event event = entities.find(Event.class, id);
        if (event == null) {
            throw new NotFound(id);
        }
        return event;
    }
}
