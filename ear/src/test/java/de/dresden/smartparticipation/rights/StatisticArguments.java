package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.rewards.statistics.StatisticFilter;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;

/** How the statistics of the climate rewards are called. */
@Dependent
class StatisticArguments implements RightsArguments.Room {

    @Override
    public void into(Map<String, Making> table) {
        table.put("Statistics.of", on -> with(StatisticFilter.ALL));
        table.put(
                "Statistics.write",
                on -> with(StatisticFilter.ALL, TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("PublicTotals.totals", on -> with());
    }
}
