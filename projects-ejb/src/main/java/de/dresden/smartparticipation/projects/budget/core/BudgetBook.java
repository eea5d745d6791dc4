package de.dresden.smartparticipation.projects.budget.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A whole budget in memory: every movement in order, and how each year stands. Not for several threads. */
public final class BudgetBook {

    private final Map<LineYear, Standing> years = new TreeMap<>();
    private final List<Entry> movements = new ArrayList<>();

    /** Plans a year of a line, with nothing in it yet. */
    public void open(LineYear at) {
        years.putIfAbsent(at, Standing.empty(at));
    }

    /**
     * Decides and, where it is not refused, books.
     *
     * @param thisYear the calendar year in which it is asked
     * @throws IllegalArgumentException where the year is not planned
     */
    public Verdict apply(Command command, int thisYear) {
        Standing standing = years.get(command.at());
        if (standing == null) {
            throw new IllegalArgumentException(command.at() + " is not planned");
        }
        Verdict verdict =
                BudgetRules.decide(command, standing, years.get(command.at().next()), thisYear);
        for (Entry entry : verdict.entries()) {
            years.put(entry.at(), years.get(entry.at()).after(entry));
            movements.add(entry);
        }
        return verdict;
    }

    public Standing standing(LineYear at) {
        return years.get(at);
    }

    public List<Entry> movements() {
        return Collections.unmodifiableList(movements);
    }
}
