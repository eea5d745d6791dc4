package de.dresden.smartparticipation.platform.start;

import de.dresden.smartparticipation.platform.identity.Automatic;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks all modules for what must be there at the first start, in one transaction: all of it or nothing. */
@ApplicationScoped
class FirstContent {

    private static final long LOCK = 7_301_001;

    @Inject
    private Event<Beginning> modules;

    @Inject
    private CurrentActor actor;

    @Inject
    @ConfigProperty(name = "sp.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    private Sql sql;

    /** One node after the other. @return lines for the console */
    List<String> make() {
        sql.first("select pg_advisory_xact_lock(?) as locked", row -> true, LOCK);
        actor.become(new Automatic());
        Beginning beginning = new Beginning(demo);
        modules.fire(beginning);
        return beginning.announcements();
    }
}
