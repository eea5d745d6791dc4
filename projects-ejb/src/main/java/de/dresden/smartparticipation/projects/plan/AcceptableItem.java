package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What may stand in a plan. */
final class AcceptableItem {

    static final int LONGEST_TITLE = 200;
    static final int MOST_ITEMS = 300;
    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    /** 1,000 million euros in cents. */
    static final long MOST_CENTS = 100_000_000_000L;

    private AcceptableItem() {}

    /**
     * The data as they are kept.
     *
     * @param lead department that is responsible where nobody is named
     * @throws Refused with all that is wrong
     */
    static ItemData of(ItemKind kind, ItemData given, long lead) {
        List<Reason> reasons = new ArrayList<>();
        String title = given.title() == null ? "" : given.title().strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            reasons.add(Reason.of("projects.plan.title", LONGEST_TITLE));
        }
        LocalDate first = kind == ItemKind.MILESTONE ? given.last() : given.first();
        if (!day(first) || !day(given.last())) {
            reasons.add(Reason.of("projects.plan.days", EARLIEST, LATEST));
        } else if (given.last().isBefore(first)) {
            reasons.add(Reason.of("projects.plan.ends-before"));
        }
        if (given.person() != null && given.department() != null) {
            reasons.add(Reason.of("projects.plan.one-responsible"));
        }
        Long hint = kind == ItemKind.MILESTONE ? null : given.budgetHint();
        if (hint != null && (hint < 0 || hint > MOST_CENTS)) {
            reasons.add(Reason.of("projects.plan.budget-hint"));
        }
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
        Long department = given.person() == null && given.department() == null ? (Long) lead : given.department();
        return new ItemData(title, first, given.last(), given.person(), department, hint);
    }

    private static boolean day(LocalDate day) {
        return day != null && !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }
}
