package de.dresden.smartparticipation.platform.start;

import de.dresden.smartparticipation.platform.identity.Automatic;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks all modules for what must be there at the first start, in one transaction: all of it or nothing. */
@ApplicationScoped
class FirstContent {

    @Inject
    private Event<Beginning> modules;

    @Inject
    private CurrentActor actor;

    @Inject
    @ConfigProperty(name = "sp.demo", defaultValue = "false")
    private boolean demo;

    /** @return lines for the console */
    @Transactional
    @ActivateRequestContext
    List<String> make() {
        actor.become(new Automatic());
        Beginning beginning = new Beginning(demo);
        modules.fire(beginning);
        return beginning.announcements();
    }
}
