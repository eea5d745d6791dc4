package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.participation.contribution.AnswerProgress.Answered;
import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * Which of the chosen contributions one answer can stand for: of one consultation, led by one department of the person, none
 * answered yet. Where they are of several consultations or departments, the answer is for the most that go together.
 *
 * @param set what goes together, where anything does
 * @param against for the others, why they cannot be answered along, with their number
 */
record AnswerableTogether(Optional<Alike> set, List<Reason> against) {

    /** How many contributions one answer can stand for: its approval and its publication are one transaction each. */
    static final int MOST = 1_000;

    /** Why one cannot be answered along, in the order in which it is told. */
    private enum Obstacle {
        ANSWERED_ALREADY,
        NOT_DISTRIBUTED,
        ENDED,
        OTHER_DEPARTMENT,
        OTHER_CONSULTATION
    }

    /**
     * Chosen contributions that do not differ in what the rule asks.
     *
     * @param department lead department, or null while none is
     * @param answered whether an answer was begun
     * @param number how many there are
     * @param example reference of one of them
     */
    record Alike(
            long consultation,
            Long department,
            ContributionState state,
            boolean answered,
            long number,
            String example) {

        static Alike of(Answered one) {
            return new Alike(
                    one.consultation(), one.department(), one.state(), one.response() != null, 1, one.reference());
        }

        private boolean goesWith(Alike other) {
            return consultation == other.consultation && Objects.equals(department, other.department);
        }
    }

    /** @param own whether the person evaluates for this department */
    static AnswerableTogether among(Collection<Alike> chosen, LongPredicate own) {
        List<Alike> open = new ArrayList<>();
        chosen.stream().filter(one -> onItsOwn(one, own) == null).forEach(one -> merge(open, one));
        Optional<Alike> most = open.stream().max(Comparator.comparingLong(Alike::number));
        Map<Obstacle, Alike> left = new EnumMap<>(Obstacle.class);
        for (Alike one : chosen) {
            Obstacle obstacle = obstacle(one, own, most);
            if (obstacle != null) {
                left.merge(obstacle, one, AnswerableTogether::both);
            }
        }
        List<Reason> against = new ArrayList<>();
        left.forEach((obstacle, those) -> against.add(said(obstacle, those)));
        return new AnswerableTogether(most, List.copyOf(against));
    }

    private static void merge(List<Alike> open, Alike one) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).goesWith(one)) {
                open.set(i, both(open.get(i), one));
                return;
            }
        }
        open.add(one);
    }

    private static Alike both(Alike first, Alike second) {
        return new Alike(
                first.consultation,
                first.department,
                first.state,
                first.answered,
                first.number + second.number,
                first.example.compareTo(second.example) <= 0 ? first.example : second.example);
    }

    private static Obstacle obstacle(Alike one, LongPredicate own, Optional<Alike> set) {
        Obstacle alone = onItsOwn(one, own);
        if (alone != null || one.goesWith(set.orElseThrow())) {
            return alone;
        }
        return one.consultation == set.orElseThrow().consultation
                ? Obstacle.OTHER_DEPARTMENT
                : Obstacle.OTHER_CONSULTATION;
    }

    private static Obstacle onItsOwn(Alike one, LongPredicate own) {
        if (one.answered) {
            return Obstacle.ANSWERED_ALREADY;
        }
        if (one.state != ContributionState.DISTRIBUTED) {
            return one.state.ended() ? Obstacle.ENDED : Obstacle.NOT_DISTRIBUTED;
        }
        return one.department != null && own.test(one.department) ? null : Obstacle.OTHER_DEPARTMENT;
    }

    static Reason tooMany(long number) {
        return Reason.of("participation.response.too-many", number, MOST);
    }

    private static Reason said(Obstacle obstacle, Alike those) {
        String what = "participation.response."
                + obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return those.number == 1
                ? Reason.of(what, those.example)
                : Reason.of(what + ".many", those.number, those.example);
    }
}
