package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a questionnaire that was answered may become another one: words may be corrected, questions and choices added,
 * limits widened, duties lifted, the order changed. What was answered keeps its meaning: nothing is taken away, no kind, scale or
 * condition changes.
 */
final class LosesNothing {

    private LosesNothing() {}

    static List<Reason> between(Questionnaire before, Questionnaire after) {
        List<Reason> reasons = new ArrayList<>();
        for (Question old : before.questions()) {
            int number = before.number(old.key());
            Question now = after.question(old.key()).orElse(null);
            if (now == null) {
                reasons.add(Reason.of("platform.survey.answered-question-removed", number));
            } else if (now.kind() != old.kind() || changesScale(old.scale(), now.scale())) {
                reasons.add(Reason.of("platform.survey.answered-kind-changed", number));
            } else if (!keys(now.choices()).containsAll(keys(old.choices()))
                    || !keys(now.lines()).containsAll(keys(old.lines()))) {
                reasons.add(Reason.of("platform.survey.answered-choice-removed", number));
            } else if (narrower(old.range(), now.range())) {
                reasons.add(Reason.of("platform.survey.answered-range-narrowed", number));
            } else if (now.mandatory() && !old.mandatory()) {
                reasons.add(Reason.of("platform.survey.answered-made-mandatory", number));
            } else if (!now.shown().equals(old.shown())) {
                reasons.add(Reason.of("platform.survey.answered-condition-changed", number));
            }
        }
        return reasons;
    }

    private static boolean changesScale(Scale old, Scale now) {
        return old.from() != now.from() || old.to() != now.to();
    }

    private static boolean narrower(NumberRange old, NumberRange now) {
        boolean below =
                now.least() != null && (old.least() == null || now.least().compareTo(old.least()) > 0);
        boolean above = now.most() != null && (old.most() == null || now.most().compareTo(old.most()) < 0);
        return below
                || above
                || now.decimals() < old.decimals()
                || !Objects.equals(now.unit().german(), old.unit().german());
    }

    private static Set<Integer> keys(List<Choice> choices) {
        return choices.stream().map(Choice::key).collect(Collectors.toSet());
    }
}
