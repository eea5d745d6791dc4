package de.dresden.smartparticipation.projects.budget;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.audit.ActionSentence;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.budget.core.MovementKind;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MovementWordsTest {

    /** A project's history tells every movement, also those that happen by themselves. */
    @ParameterizedTest
    @EnumSource
    void everyMovementHasASentenceInTheHistory(MovementKind kind) {
        String action = "budget." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String key = ActionSentence.of(action).key();
        assertThat(Texts.german().has(key)).as(key).isTrue();
        assertThat(Texts.in(Locale.ENGLISH).has(key)).as(key).isTrue();
    }
}
