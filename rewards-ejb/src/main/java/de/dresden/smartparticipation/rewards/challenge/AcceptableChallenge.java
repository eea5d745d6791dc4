package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.rewards.challenge.count.ChallengeUnit;
import java.util.ArrayList;
import java.util.List;

/** What a challenge must be like to be kept. */
final class AcceptableChallenge {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_TEXT = 4_000;
    static final int LONGEST_REASON = 2_000;
    private static final int SHORTEST_TITLE = 3;
    private static final int MOST_DAYS = 366;
    private static final long MOST_GOAL = 1_000_000_000_000L;
    private static final long MOST_REWARD = 10_000;
    private static final long MOST_TALER = 10_000_000;
    private static final int MOST_MEMBERS = 1_000_000;
    private static final int MOST_TEAM = 100;
    private static final int MOST_TIMES = 100;

    private AcceptableChallenge() {}

    static List<Reason> problems(ChallengeData data) {
        List<Reason> problems = new ArrayList<>();
        if (outside(data.title(), SHORTEST_TITLE, LONGEST_TITLE)) {
            problems.add(because("title-length", SHORTEST_TITLE, LONGEST_TITLE));
        }
        if (outside(data.description(), 1, LONGEST_TEXT)) {
            problems.add(because("description-length", LONGEST_TEXT));
        }
        if (data.kind() == null || data.proof() == null || data.unit() == null || data.issuer() == null) {
            problems.add(because("incomplete"));
            return problems;
        }
        if (data.firstDay() == null
                || data.lastDay() == null
                || data.lastDay().isBefore(data.firstDay())
                || data.lastDay().isAfter(data.firstDay().plusDays(MOST_DAYS))) {
            problems.add(because("days", MOST_DAYS));
        }
        counting(data, problems);
        money(data, problems);
        return problems;
    }

    private static void counting(ChallengeData data, List<Reason> problems) {
        boolean trips = data.proof() == ChallengeProof.TRIPS;
        if (data.goal() < 1 || data.goal() > MOST_GOAL) {
            problems.add(because("goal"));
        }
        if (data.unit() != ChallengeUnit.DAYS && trips == (data.unit() == ChallengeUnit.DEEDS)) {
            problems.add(because("unit"));
        }
        if (trips == data.modes().isEmpty()) {
            problems.add(because(trips ? "modes-missing" : "modes-without-trips"));
        }
        boolean times = data.times() != null && data.every() != null;
        if (trips
                ? data.times() != null || data.every() != null
                : !times || data.times() < 1 || data.times() > MOST_TIMES) {
            problems.add(because(trips ? "times-of-trips" : "times", MOST_TIMES));
        }
        if (data.kind() == ChallengeKind.DEED && (trips || data.unit() != ChallengeUnit.DEEDS || data.goal() != 1)) {
            problems.add(because("deed"));
        }
    }

    private static void money(ChallengeData data, List<Reason> problems) {
        if (data.rewardTaler() < 1 || data.rewardTaler() > MOST_REWARD) {
            problems.add(because("reward", MOST_REWARD));
        }
        if (data.mostTaler() < data.rewardTaler() || data.mostTaler() > MOST_TALER) {
            problems.add(because("most-taler", MOST_TALER));
        }
        if (data.mostMembers() != null
                && (data.kind() == ChallengeKind.DEED || data.mostMembers() < 1 || data.mostMembers() > MOST_MEMBERS)) {
            problems.add(because("most-members", MOST_MEMBERS));
        }
        boolean team = data.kind() == ChallengeKind.TEAM;
        if (team != (data.teamSize() != null) || team && (data.teamSize() < 2 || data.teamSize() > MOST_TEAM)) {
            problems.add(because("team-size", MOST_TEAM));
        }
    }

    static void require(ChallengeData data) {
        List<Reason> problems = problems(data);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    /** A reason as it is kept. @throws Refused where it is empty or too long */
    static String reason(String typed) {
        String text = TypedText.text(typed);
        if (outside(text, 1, LONGEST_REASON)) {
            throw new Refused(because("reason", LONGEST_REASON));
        }
        return text;
    }

    private static boolean outside(String text, int shortest, int longest) {
        return text == null || text.length() < shortest || text.length() > longest;
    }

    static Reason because(String why, Object... arguments) {
        return Reason.of("rewards.challenge." + why, arguments);
    }
}
