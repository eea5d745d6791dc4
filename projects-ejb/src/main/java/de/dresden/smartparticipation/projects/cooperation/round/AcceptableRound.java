package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.projects.cooperation.bounds.TandemBounds;
import de.dresden.smartparticipation.projects.cooperation.score.Weights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a round may say. */
final class AcceptableRound {

    static final int LONGEST_REASON = 2_000;
    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TITLE = 200;
    private static final int HIGHEST_SCORE = 1_000;
    private static final int MOST_PAIRS = 10_000;
    private static final int MOST_DAYS = 90;
    private static final int MOST_YEARS = 3;

    private AcceptableRound() {}

    /**
     * @param earliest the earliest first day there may be
     * @throws Refused with everything that is wrong
     */
    static void require(RoundData data, LocalDate earliest) {
        List<Reason> problems = new ArrayList<>();
        if (data.title().german().length() < SHORTEST_TITLE || data.title().longest() > LONGEST_TITLE) {
            problems.add(because("title", SHORTEST_TITLE, LONGEST_TITLE));
        }
        days(data, earliest, problems);
        RoundRules rules = data.rules();
        if (rules.smallest() < 0 || rules.smallest() > HIGHEST_SCORE) {
            problems.add(because("smallest", HIGHEST_SCORE));
        }
        if (rules.most() != null && (rules.most() < 1 || rules.most() > MOST_PAIRS)) {
            problems.add(because("most", MOST_PAIRS));
        }
        if (rules.answerDays() < 1 || rules.answerDays() > MOST_DAYS) {
            problems.add(because("answer-days", MOST_DAYS));
        }
        int inDresden = rules.conditions().leastInDresden();
        if (inDresden < 0 || inDresden > TandemBounds.COMPANIES) {
            problems.add(because("least-in-dresden", TandemBounds.COMPANIES));
        }
        if (!rules.weights().sound()) {
            problems.add(because("weights", Weights.ALL, rules.weights().sum()));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private static void days(RoundData data, LocalDate earliest, List<Reason> problems) {
        if (data.firstDay() == null) {
            problems.add(because("first-day-missing"));
        } else if (data.firstDay().isBefore(earliest)) {
            problems.add(because("first-day-past", earliest));
        }
        if (data.lastDay() == null) {
            problems.add(because("last-day-missing"));
        } else if (data.firstDay() != null && data.lastDay().isBefore(data.firstDay())) {
            problems.add(because("days"));
        } else if (data.firstDay() != null
                && data.lastDay().isAfter(data.firstDay().plusYears(MOST_YEARS))) {
            problems.add(because("days-many", MOST_YEARS, data.firstDay().plusYears(MOST_YEARS)));
        }
    }

    /** A reason as it is kept. @throws Refused where there is none, or it is too long */
    static String reason(String typed) {
        String reason = TypedText.text(typed);
        if (reason == null || reason.length() > LONGEST_REASON) {
            throw new Refused(because("reason", LONGEST_REASON));
        }
        return reason;
    }

    static Reason because(String why, Object... arguments) {
        return Reason.of("projects.cooperation.round." + why, arguments);
    }
}
