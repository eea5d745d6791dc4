package de.dresden.smartparticipation.projects.cooperation.satisfaction;

import de.dresden.smartparticipation.platform.suppression.Line;
import de.dresden.smartparticipation.platform.suppression.Suppression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Which figures are told: none behind which stand few companies, and none from which such a one follows. How many have answered is known;
 * who knows that, knows with how many said yes how many said no, so the fewer of the two stand behind that figure.
 */
final class SatisfactionProtection {

    /** Companies that must have answered for a mean. */
    static final int LEAST_ANSWERS = 5;

    /** Companies that must have said yes, and that must have said no. */
    static final int LEAST_ALIKE = 3;

    private SatisfactionProtection() {}

    /** @param rounds those of one moment. @return a line for each in their order, and the last one of all */
    static List<SatisfactionLine> told(List<Counted> rounds) {
        if (rounds.isEmpty()) {
            return List.of();
        }
        List<Counted> all = new ArrayList<>(rounds);
        all.add(sum(rounds));
        BitSet withoutMean = hidden(all, one -> one.answered(), LEAST_ANSWERS);
        Map<SatisfactionQuestion, BitSet> withoutYes = new EnumMap<>(SatisfactionQuestion.class);
        for (SatisfactionQuestion question : SatisfactionQuestion.values()) {
            withoutYes.put(
                    question,
                    hidden(
                            all,
                            one -> Math.min(
                                    one.yes().get(question),
                                    one.answered() - one.yes().get(question)),
                            LEAST_ALIKE));
        }
        List<SatisfactionLine> lines = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            lines.add(line(all.get(at), at, withoutMean, withoutYes));
        }
        return lines;
    }

    private static SatisfactionLine line(
            Counted one, int at, BitSet withoutMean, Map<SatisfactionQuestion, BitSet> withoutYes) {
        Map<SatisfactionQuestion, Integer> yes = new EnumMap<>(SatisfactionQuestion.class);
        withoutYes.forEach((question, hidden) -> {
            if (!hidden.get(at)) {
                yes.put(question, one.yes().get(question));
            }
        });
        Integer mean = withoutMean.get(at) ? null : Math.round(10f * one.satisfied() / one.answered());
        return new SatisfactionLine(one.round(), one.title(), one.months(), one.asked(), one.answered(), mean, yes);
    }

    /** The last cell is the sum of the others; rounds in which nobody has answered are nobody's. */
    private static BitSet hidden(List<Counted> all, ToLongFunction<Counted> behind, int least) {
        long[] people = all.stream().mapToLong(behind).toArray();
        List<Integer> parts = IntStream.range(0, all.size() - 1)
                .filter(at -> all.get(at).answered() > 0)
                .boxed()
                .toList();
        return Suppression.hidden(
                people, parts.isEmpty() ? List.of() : List.of(new Line(all.size() - 1, parts)), least);
    }

    private static Counted sum(List<Counted> rounds) {
        Map<SatisfactionQuestion, Integer> yes = new EnumMap<>(SatisfactionQuestion.class);
        for (SatisfactionQuestion question : SatisfactionQuestion.values()) {
            yes.put(
                    question,
                    rounds.stream().mapToInt(one -> one.yes().get(question)).sum());
        }
        return new Counted(
                null,
                null,
                rounds.get(0).months(),
                rounds.stream().mapToInt(Counted::asked).sum(),
                rounds.stream().mapToInt(Counted::answered).sum(),
                rounds.stream().mapToInt(Counted::satisfied).sum(),
                yes);
    }
}
