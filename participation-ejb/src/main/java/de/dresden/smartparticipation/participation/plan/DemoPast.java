package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the pieces of the demo's plans share: days counted back from today, and what is told of them. */
@Dependent
class DemoPast {

    private static final int MORNING = 9;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Inject
    private LocalHolidays holidays;

    private final List<PastHappening> history = new ArrayList<>();

    List<PastHappening> history() {
        return List.copyOf(history);
    }

    void forget() {
        history.clear();
    }

    void tell(Staff who, LocalDate day, Subject subject, String what, Map<String, ?> after) {
        history.add(new PastHappening(
                morning(day),
                who,
                new PlanChanged(subject, what, Map.of(), after, new Capacity(who.id(), null), List.of())));
    }

    Staff manager(String login) {
        return sql.first(
                        "select id, login, name from platform.account where login = ?",
                        row -> new Staff(
                                row.number("id"), row.text("login"), row.text("name"), Set.of(), Set.of(), List.of()),
                        login)
                .orElseThrow();
    }

    LocalDate day(int ago) {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN).minusDays(ago);
    }

    /** The day so long ago, or the next working day after it: nothing is resolved and no period ends on a holiday. */
    LocalDate workingDay(int ago) {
        LocalDate day = day(ago);
        return holidays.engine(day).endOn(day);
    }

    static Instant morning(LocalDate day) {
        return day.atTime(MORNING, 0).atZone(Clocks.BERLIN).toInstant();
    }

    long number(String statement) {
        return sql.first(statement, row -> row.number("n")).orElseThrow();
    }
}
