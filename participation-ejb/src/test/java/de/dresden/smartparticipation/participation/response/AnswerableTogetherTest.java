package de.dresden.smartparticipation.participation.response;

import static de.dresden.smartparticipation.participation.contribution.ContributionState.ACCEPTED;
import static de.dresden.smartparticipation.participation.contribution.ContributionState.DISTRIBUTED;
import static de.dresden.smartparticipation.participation.contribution.ContributionState.IN_DRAFT;
import static de.dresden.smartparticipation.participation.contribution.ContributionState.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.participation.response.AnswerableTogether.Alike;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerableTogetherTest {

    private static final long RADVERKEHR = 1;
    private static final long KLIMA = 2;
    private static final long OWN = 10;
    private static final long OWN_TOO = 11;
    private static final long FOREIGN = 20;

    @Test
    void what_waits_for_the_answer_of_one_own_department_goes_together() {
        AnswerableTogether together = among(alike(RADVERKEHR, OWN, DISTRIBUTED, 180, "BE-1"));
        assertThat(together.set().orElseThrow().number()).isEqualTo(180);
        assertThat(together.against()).isEmpty();
    }

    @Test
    void whatever_does_not_go_along_is_told_with_its_number_and_an_example() {
        AnswerableTogether together = among(
                alike(RADVERKEHR, OWN, DISTRIBUTED, 7, "BE-2026-00100"),
                new Alike(RADVERKEHR, OWN, IN_DRAFT, true, 3, "BE-2026-00103"),
                new Alike(RADVERKEHR, OWN, ContributionState.PUBLISHED, true, 2, "BE-2026-00101"),
                alike(RADVERKEHR, null, ACCEPTED, 4, "BE-2026-00004"),
                alike(RADVERKEHR, null, REFUSED, 1, "BE-2026-00005"),
                alike(RADVERKEHR, FOREIGN, DISTRIBUTED, 6, "BE-2026-00006"));
        assertThat(together.set().orElseThrow().number()).isEqualTo(7);
        assertThat(together.against().stream().map(AnswerableTogetherTest::german))
                .containsExactly(
                        "5 haben schon eine Antwort, zum Beispiel BE-2026-00101.",
                        "4 liegen bei keinem Amt zur Beantwortung, zum Beispiel BE-2026-00004.",
                        "BE-2026-00005 ist abgelehnt, aufgeteilt oder zusammengeführt.",
                        "6 liegen bei einem anderen Amt, zum Beispiel BE-2026-00006.");
    }

    @Test
    void of_several_consultations_the_one_with_the_most_is_answered_and_the_others_are_told() {
        AnswerableTogether together = among(
                alike(RADVERKEHR, OWN, DISTRIBUTED, 2, "BE-1"),
                alike(KLIMA, OWN, DISTRIBUTED, 5, "BE-2"),
                alike(KLIMA, OWN_TOO, DISTRIBUTED, 3, "BE-3"));
        assertThat(together.set().orElseThrow().consultation()).isEqualTo(KLIMA);
        assertThat(together.set().orElseThrow().department()).isEqualTo(OWN);
        assertThat(together.against())
                .extracting(Reason::key)
                .containsExactly(
                        "participation.response.other-department.many",
                        "participation.response.other-consultation.many");
    }

    @Test
    void single_ones_are_counted_together_before_the_most_is_looked_for() {
        AnswerableTogether together = among(
                alike(RADVERKEHR, OWN, DISTRIBUTED, 1, "BE-3"),
                alike(KLIMA, OWN, DISTRIBUTED, 1, "BE-2"),
                alike(KLIMA, OWN, DISTRIBUTED, 1, "BE-1"));
        assertThat(together.set().orElseThrow().number()).isEqualTo(2);
        assertThat(together.against().stream().map(AnswerableTogetherTest::german))
                .containsExactly(
                        "BE-3 gehört zu einem anderen Verfahren. Eine Antwort gilt nur innerhalb eines Verfahrens.");
    }

    @Test
    void nothing_of_an_own_department_is_nothing_to_answer() {
        AnswerableTogether together = among(alike(RADVERKEHR, FOREIGN, DISTRIBUTED, 9, "BE-1"));
        assertThat(together.set()).isEmpty();
        assertThat(together.against()).hasSize(1);
    }

    @Test
    void the_limit_is_said_with_the_number_that_was_chosen() {
        assertThat(german(AnswerableTogether.tooMany(2163)))
                .startsWith("Das sind 2.163 Beiträge. Eine Antwort kann für höchstens 1.000 zugleich stehen");
    }

    private static AnswerableTogether among(Alike... chosen) {
        return AnswerableTogether.among(List.of(chosen), department -> department == OWN || department == OWN_TOO);
    }

    private static Alike alike(long consultation, Long department, ContributionState state, long number, String first) {
        return new Alike(consultation, department, state, false, number, first);
    }

    private static String german(Reason reason) {
        return Texts.german().text(reason);
    }
}
