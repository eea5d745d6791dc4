package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Appends to the audit, in the transaction of what happened. */
@Dependent
public class AuditTrail {

    @Inject
    private Sql sql;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    public void append(Happening happening) {
        appendAll(List.of(happening));
    }

    /** Appends many in their order, with few statements. */
    public void appendAll(List<? extends Happening> happenings) {
        // PostgreSQL keeps microseconds; the chain hashes the time as it will be read back.
        new AuditWriter(sql, clock.instant().truncatedTo(ChronoUnit.MICROS), actor.get()).append(happenings);
    }

    /** Appends what happened before the product could record it, in the order of its times. */
    public void appendPast(List<PastHappening> past) {
        List<PastHappening> ordered = past.stream()
                .sorted(Comparator.comparing(PastHappening::at))
                .map(one -> new PastHappening(one.at().truncatedTo(ChronoUnit.MICROS), one.actor(), one.happening()))
                .toList();
        new AuditWriter(sql, clock.instant(), actor.get()).appendPast(ordered);
    }
}
