package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.clock.Clocks;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes away every night why companies declined, some months after the end of their round; that they did stays. */
@Singleton
public class ReasonTidying {

    @Inject
    private ReasonTable reasons;

    @Inject
    private RoundDirectory rounds;

    @Inject
    private RoundDesk desk;

    /** As for all personal data, where a case has no plan of its own. */
    @Inject
    @ConfigProperty(name = "sp.retention.months", defaultValue = "12")
    private int months;

    @Schedule(hour = "3", minute = "57", persistent = false)
    void tidy() {
        Instant before =
                desk.today().minusMonths(months).atStartOfDay(Clocks.BERLIN).toInstant();
        for (long round : reasons.due(before)) {
            int erased = reasons.erase(round, desk.now());
            desk.tell(rounds.of(round), "reasons-erased", Map.of("number", erased), List.of(), List.of());
        }
    }
}
