package de.dresden.smartparticipation.participation.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.Wording;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VoluntaryFormTest {

    private static final IdeaForm FORM = new IdeaForm(1, IdeaSettingsData.USUAL, List.of(field(1), field(2)));

    @Test
    void onPaperNothingMustBeAnsweredThoughCitizensOnlineMust() {
        assertThatThrownBy(() -> IdeaAnswers.checked(FORM, Map.of(1L, "7"))).isInstanceOf(Refused.class);
        assertThat(IdeaAnswers.checked(FORM.voluntary(), Map.of(1L, "7"))).isEqualTo(Map.of(1L, "7"));
    }

    @Test
    void whatIsAnsweredMustStillBeAnAnswer() {
        assertThatThrownBy(() -> IdeaAnswers.checked(FORM.voluntary(), Map.of(2L, "seven")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reasons())
                        .containsExactly(Reason.of("participation.idea.answer-no-number", Wording.of("Field 2"))));
    }

    private static IdeaFieldView field(long key) {
        return new IdeaFieldView(
                key, FieldKind.NUMBER, Wording.of("Field " + key), Wording.NONE, true, false, List.of(), false, 0);
    }
}
