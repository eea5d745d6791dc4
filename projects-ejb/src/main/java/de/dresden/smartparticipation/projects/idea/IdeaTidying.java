package de.dresden.smartparticipation.projects.idea;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Forgets every hour the ideas whose address nobody confirmed. */
@Singleton
public class IdeaTidying {

    /** As long as an address can be confirmed, and a day. */
    static final Duration KEPT = Duration.ofDays(8);

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "47", persistent = false)
    void tidy() {
        sql.update(
                "delete from projects.idea where state = 'UNCONFIRMED' and sent_at < ?",
                clock.instant().minus(KEPT));
    }
}
