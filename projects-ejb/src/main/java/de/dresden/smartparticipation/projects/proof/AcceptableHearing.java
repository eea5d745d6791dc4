package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.TypedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is asked of a hearing before it goes out. */
final class AcceptableHearing {

    /** Days that a recipient has to answer, at least. */
    static final int FEWEST_DAYS = 14;

    private static final int LONGEST = 10_000;
    private static final int MOST_USES = 100;
    private static final long LARGEST = 1_000_000_000_000L;

    private AcceptableHearing() {}

    /** @param most cents that the proof makes a reclaim */
    static List<Reason> problems(HearingDraft draft, long most, LocalDate today) {
        List<Reason> problems = new ArrayList<>();
        if (draft.ground() == null) {
            problems.add(because("ground"));
        }
        if (draft.cents() < 0 || draft.cents() > most) {
            problems.add(because("too-much", AcceptableProof.euros(most)));
        }
        if (draft.cents() == 0 && draft.lateUses().isEmpty()) {
            problems.add(because("nothing"));
        }
        if (draft.voidFrom() == null || draft.voidFrom().isAfter(today)) {
            problems.add(because("void-from"));
        }
        String facts = TypedText.text(draft.facts());
        if (facts == null || facts.length() > LONGEST) {
            problems.add(because("facts", LONGEST));
        }
        if (draft.until() == null
                || draft.until().isBefore(today.plusDays(FEWEST_DAYS))
                || draft.until().isAfter(today.plusYears(1))) {
            problems.add(because("until", FEWEST_DAYS));
        }
        boolean uses = draft.lateUses().size() <= MOST_USES
                && draft.lateUses().stream().allMatch(one -> acceptable(one, today));
        if (!uses) {
            problems.add(because("late-use"));
        }
        return problems;
    }

    private static boolean acceptable(LateUse use, LocalDate today) {
        return use.cents() > 0
                && use.cents() <= LARGEST
                && use.from() != null
                && use.until() != null
                && use.until().isAfter(use.from())
                && !use.until().isAfter(today);
    }

    private static Reason because(String what, Object... arguments) {
        return Reclaim.because("hearing-" + what, arguments);
    }
}
