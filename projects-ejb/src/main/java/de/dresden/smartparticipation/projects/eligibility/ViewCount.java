package de.dresden.smartparticipation.projects.eligibility;

import java.io.Serializable;

/**
 * How many of the departments that were asked have answered.
 *
 * @param in answered
 * @param asked asked, and not taken back
 * @param open still waited for; the rest was closed
 * @param overdue of those, after their last day
 */
public record ViewCount(int in, int asked, int open, int overdue) implements Serializable {

    static ViewCount of(java.util.List<ViewRow> views) {
        return new ViewCount(
                (int) views.stream()
                        .filter(one -> one.state() == ViewState.GIVEN)
                        .count(),
                views.size(),
                (int) views.stream().filter(ViewRow::open).count(),
                (int) views.stream().filter(ViewRow::overdue).count());
    }
}
