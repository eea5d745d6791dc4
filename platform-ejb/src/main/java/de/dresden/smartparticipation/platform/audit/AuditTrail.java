package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Appends to the audit, in the transaction of what happened. */
@Dependent
public class AuditTrail {

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    public void append(Happening happening) {
        AuditPayload payload = AuditPayload.of(happening.before(), happening.after());
        // PostgreSQL keeps microseconds; the chain hashes the time as it will be read back.
        AuditEntry entry = new AuditEntry(
                clock.instant().truncatedTo(ChronoUnit.MICROS), actor.get(), happening, payload.digest());
        entities.persist(entry);
        entities.persist(payload.belongingTo(entry));
    }
}
