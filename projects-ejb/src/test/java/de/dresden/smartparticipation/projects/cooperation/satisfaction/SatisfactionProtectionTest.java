package de.dresden.smartparticipation.projects.cooperation.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.text.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SatisfactionProtectionTest {

    private static final SatisfactionQuestion TOGETHER = SatisfactionQuestion.TOGETHER;

    @Test
    void aMeanIsToldFromFiveAnswersOn() {
        assertThat(told(counted("RU-1", 4, 16, 2)).get(0).mean()).isNull();
        assertThat(told(counted("RU-1", 5, 21, 2)).get(0).mean()).isEqualTo(42);
    }

    @Test
    void aYesIsToldWhereThreeSaidYesAndThreeSaidNo() {
        assertThat(told(counted("RU-1", 9, 36, 6)).get(0).yes()).containsEntry(TOGETHER, 6);
        assertThat(told(counted("RU-1", 9, 36, 7)).get(0).yes()).doesNotContainKey(TOGETHER);
        assertThat(told(counted("RU-1", 9, 36, 2)).get(0).yes()).doesNotContainKey(TOGETHER);
    }

    @Test
    void noFigureOfFewFollowsFromTheWholeAndTheOtherRounds() {
        List<SatisfactionLine> lines = told(counted("RU-2", 20, 80, 10), counted("RU-1", 3, 12, 1));

        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).mean()).isNull();
        assertThat(lines.get(0).mean() == null || lines.get(2).mean() == null)
                .as("the mean of the small round is not what the whole leaves over")
                .isTrue();
        assertThat(lines.get(0).yes().containsKey(TOGETHER)
                        && lines.get(2).yes().containsKey(TOGETHER))
                .isFalse();
    }

    @Test
    void howManyWereAskedAndHaveAnsweredIsAlwaysTold() {
        SatisfactionLine line = told(counted("RU-1", 1, 5, 1)).get(0);

        assertThat(line.asked()).isEqualTo(11);
        assertThat(line.answered()).isEqualTo(1);
        assertThat(line.yes()).isEmpty();
    }

    @Test
    void aRoundInWhichNobodyHasAnsweredHidesNothingElse() {
        List<SatisfactionLine> lines = told(counted("RU-2", 12, 48, 6), counted("RU-1", 0, 0, 0));

        assertThat(lines.get(0).mean()).isEqualTo(40);
        assertThat(lines.get(1).mean()).isNull();
        assertThat(lines.get(2).mean()).isEqualTo(40);
    }

    private static List<SatisfactionLine> told(Counted... rounds) {
        return SatisfactionProtection.told(List.of(rounds));
    }

    private static Counted counted(String round, int answered, int satisfied, int yes) {
        Map<SatisfactionQuestion, Integer> all = new EnumMap<>(SatisfactionQuestion.class);
        for (SatisfactionQuestion question : SatisfactionQuestion.values()) {
            all.put(question, yes);
        }
        return new Counted(round, Wording.of("Runde"), 3, answered + 10, answered, satisfied, all);
    }
}
