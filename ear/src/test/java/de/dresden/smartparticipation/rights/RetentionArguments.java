package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.retention.ArchiveValuation;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import java.util.Map;

/** How the retention of a consultation's personal data is planned and run. */
@Dependent
class RetentionArguments implements RightsArguments.Room {

    private static final String TYPE = "consultation";

    @Override
    public void into(Map<String, Making> table) {
        table.put("Retention.of", on -> with(TYPE, on.published()));
        table.put("Retention.keep", on -> with(TYPE, on.published(), 0L, Map.of("participation.senders", 6)));
        table.put("Retention.offer", on -> with(TYPE, on.published(), 0L));
        table.put(
                "Retention.value",
                on -> with(TYPE, on.published(), 0L, ArchiveValuation.NOT_WORTHY, "Frau Lehmann", null));
        table.put("Retention.handOver", on -> with(TYPE, on.published(), 0L));
        table.put("Retention.run", on -> with(TYPE, on.published()));
    }
}
