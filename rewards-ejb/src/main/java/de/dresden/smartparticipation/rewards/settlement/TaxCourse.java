package de.dresden.smartparticipation.rewards.settlement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How a partner was, is and will be taxed: each status counts from its day until the next.
 *
 * @param steps by day; only the first can have none
 */
record TaxCourse(List<Step> steps) implements Serializable {

    /** Nothing is recorded. */
    static final TaxCourse UNKNOWN = new TaxCourse(List.of());

    /** @param from the day from which it counts, or null: however far back @param status how, or null: not known */
    record Step(LocalDate from, TaxStatus status) implements Serializable {

        private boolean counts(LocalDate day) {
            return from == null || !from.isAfter(day);
        }
    }

    TaxCourse {
        steps = List.copyOf(steps);
    }

    static TaxCourse always(TaxStatus status) {
        return new TaxCourse(List.of(new Step(null, status)));
    }

    /**
     * What was recorded next. The same status again changes nothing; another one without a day corrects all that was recorded before.
     *
     * @param from the day from which it counts, or null
     */
    TaxCourse then(LocalDate from, TaxStatus status) {
        if (!steps.isEmpty() && latest().status() == status) {
            return this;
        }
        if (from == null) {
            return always(status);
        }
        List<Step> all = new ArrayList<>(steps);
        all.removeIf(step -> step.from() != null && !step.from().isBefore(from));
        all.add(new Step(from, status));
        return new TaxCourse(all);
    }

    /** How the partner is taxed on this day, or null: not known. */
    TaxStatus on(LocalDate day) {
        return steps.stream()
                .filter(step -> step.counts(day))
                .reduce((earlier, later) -> later)
                .map(Step::status)
                .orElse(null);
    }

    /** What comes after this day, or null: nothing is recorded for later. */
    Step after(LocalDate day) {
        return steps.stream().filter(step -> !step.counts(day)).findFirst().orElse(null);
    }

    /** What was recorded last. */
    Step latest() {
        return steps.get(steps.size() - 1);
    }
}
