package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.identity.Automatic;
import de.dresden.smartparticipation.platform.persistence.Sql;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The trail for other rooms' tests. */
public final class TestTrail {

    private TestTrail() {}

    public static void append(Sql sql, Clock clock, Happening... happenings) {
        new AuditWriter(sql, clock.instant().truncatedTo(ChronoUnit.MICROS), new Automatic())
                .append(List.of(happenings));
    }

    /** What it tells is appended, too. */
    public static AuditErasure erasure(Sql sql, Clock clock) {
        return new AuditErasure(sql, told -> append(sql, clock, told), clock);
    }
}
