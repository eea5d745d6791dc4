package de.dresden.smartparticipation.rewards.statistics;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the programme comes to, month by month: only cells of twenty people and more, and none from which others follow. */
@Boundary
@Stateless
public class Statistics {

    @Inject
    private StatisticReading reading;

    @Inject
    private Areas areas;

    @Inject
    private Clock clock;

    /** Three statements. */
    @RolesAllowed({REWARDS_CLERK, AUDITOR, ADMINISTRATOR})
    public StatisticSheet of(StatisticFilter filter) {
        return reading.sheet(filter);
    }

    /** Writes the cells of the same months one by one. */
    @RolesAllowed({REWARDS_CLERK, AUDITOR, ADMINISTRATOR})
    public void write(StatisticFilter filter, TableFormat format, Locale language, OutputStream out) {
        try {
            StatisticTable.write(
                    reading.cells(filter),
                    areas.names().stream().collect(Collectors.toMap(AreaName::key, AreaName::name)),
                    format,
                    language,
                    clock.instant(),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
