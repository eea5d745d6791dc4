package de.dresden.smartparticipation.projects.budget;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.budget.core.BudgetRules;
import de.dresden.smartparticipation.projects.budget.core.Command;
import de.dresden.smartparticipation.projects.budget.core.Entry;
import de.dresden.smartparticipation.projects.budget.core.LineYear;
import de.dresden.smartparticipation.projects.budget.core.Standing;
import de.dresden.smartparticipation.projects.budget.core.Verdict;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Locks the years that a command names, lets the core decide, and writes what it decided; in the caller's transaction. */
@Dependent
class BudgetBooking {

    static final int LONGEST_REASON = 500;

    private final BudgetTable table;
    private final Clock clock;

    @Inject
    BudgetBooking(BudgetTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** For tests outside the container. */
    static BudgetBooking on(Sql sql, Clock clock) {
        return new BudgetBooking(new BudgetTable(sql), clock);
    }

    /**
     * @param reason what it rests on, 1 to 500 characters
     * @throws Refused with the core's reason
     * @throws NotFound where the year is not planned
     */
    List<Entry> book(Command command, String reason, Capacity by) {
        return book(command, reason, by, clock.instant());
    }

    /** The same as it was done at a moment, for the demo. */
    List<Entry> book(Command command, String reason, Capacity by, Instant now) {
        String why = reason(reason);
        LineYear at = command.at();
        List<Integer> years = command.kind().carries() ? List.of(at.year(), at.year() + 1) : List.of(at.year());
        Map<LineYear, Standing> standings = table.lock(at.line(), years);
        Standing standing = standings.get(at);
        if (standing == null) {
            throw new NotFound(at.year());
        }
        int thisYear = now.atZone(Clocks.BERLIN).getYear();
        Verdict verdict = BudgetRules.decide(command, standing, standings.get(at.next()), thisYear);
        if (!verdict.booked()) {
            throw new Refused(verdict.refusal());
        }
        table.write(verdict.entries(), why, now, by);
        return verdict.entries();
    }

    /** How a year stands; locked. @throws NotFound where it is not planned */
    Standing standing(LineYear at) {
        Standing standing = table.lock(at.line(), List.of(at.year())).get(at);
        if (standing == null) {
            throw new NotFound(at.year());
        }
        return standing;
    }

    /** Locks several years first, in the order that holds for everybody, where more than one will be booked on. */
    void lock(Collection<LineYear> years) {
        years.stream().sorted().distinct().forEach(at -> table.lock(at.line(), List.of(at.year())));
    }

    static String reason(String text) {
        if (text == null || text.isBlank() || text.strip().length() > LONGEST_REASON) {
            throw new Refused(Reason.of("projects.budget.reason", LONGEST_REASON));
        }
        return text.strip();
    }
}
