package de.dresden.smartparticipation.web.frame;

import de.dresden.smartparticipation.platform.clock.Clocks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;

/** Says on every page that the time is not the real one, where the product was started for tests. */
@Named("clockBanner")
@RequestScoped
public class ClockBanner {

    @Inject
    private Clocks clocks;

    @Inject
    private Clock clock;

    public boolean isShown() {
        return clocks.isMovable();
    }

    public Instant getNow() {
        return clock.instant();
    }
}
