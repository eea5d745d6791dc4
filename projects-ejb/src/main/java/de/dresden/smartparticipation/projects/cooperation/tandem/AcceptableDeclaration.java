package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.cooperation.tandem.core.Aid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a company may declare, each gap a sentence; the same limits stand in the database. */
final class AcceptableDeclaration {

    static final int MOST = 40;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;
    private static final long MOST_CENTS = 100_000_000_000L;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private AcceptableDeclaration() {}

    /** @param today what was granted later is not known yet */
    static List<Reason> problems(Declaration declaration, LocalDate today) {
        List<Reason> problems = new ArrayList<>();
        if (!name(declaration.by())) {
            problems.add(because("by", SHORTEST, LONGEST));
        }
        if (declaration.linked().size() > MOST || declaration.aids().size() > MOST) {
            problems.add(because("rows-many", MOST));
        }
        declaration.linked().stream()
                .filter(one -> !name(one))
                .findFirst()
                .ifPresent(one -> problems.add(because("linked-name", SHORTEST, LONGEST)));
        for (int row = 0; row < declaration.aids().size(); row++) {
            Aid aid = declaration.aids().get(row);
            if (!name(aid.recipient()) || !name(aid.giver()) || aid.cents() < 1 || aid.cents() > MOST_CENTS) {
                problems.add(because("aid-incomplete", row + 1));
            } else if (aid.granted() == null
                    || aid.granted().isBefore(FIRST)
                    || aid.granted().isAfter(today)) {
                problems.add(because("aid-day", row + 1));
            }
        }
        return problems;
    }

    private static boolean name(String text) {
        return text != null && text.strip().length() >= SHORTEST && text.strip().length() <= LONGEST;
    }

    static Reason because(String what, Object... arguments) {
        return Reason.of("projects.tandem." + what, arguments);
    }
}
