package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * In the demo the table of base rates reaches to the running half-year: those of July 2024 and January 2025 as the Bundesbank made them known,
 * what is missing after them as the last one that is known. The latter is made up and says nothing about the true rate.
 */
@Dependent
class DemoBaseRates {

    private static final int HALF = 6;
    private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);
    private static final Map<LocalDate, Integer> KNOWN = Map.of(FIRST, 337, FIRST.plusMonths(HALF), 227);

    @Inject
    private BaseRateRegister register;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    void make(@Observes @Priority(440) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from projects.base_rate where imported_by is not null", row -> 1)
                        .isEmpty()) {
            return;
        }
        Map<LocalDate, Integer> there = register.rates().basisPoints();
        Map<LocalDate, Integer> missing = new TreeMap<>();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        int last = 0;
        for (LocalDate day = FIRST; !day.isAfter(today); day = day.plusMonths(HALF)) {
            last = there.getOrDefault(day, KNOWN.getOrDefault(day, last));
            if (!there.containsKey(day)) {
                missing.put(day, last);
            }
        }
        long treasurer = sql.first("select id from platform.account where login = 'o.engel'", row -> row.number("id"))
                .orElseThrow();
        register.put(missing, new Capacity(treasurer, null), clock.instant());
    }
}
