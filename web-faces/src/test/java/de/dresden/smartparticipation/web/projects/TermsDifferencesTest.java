package de.dresden.smartparticipation.web.projects;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.projects.call.BallotKind;
import de.dresden.smartparticipation.projects.call.SelectionMethod;
import de.dresden.smartparticipation.projects.call.SelectionRule;
import de.dresden.smartparticipation.web.language.Languages;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The rule of a call in words that nobody can take for another one. */
class TermsDifferencesTest {

    @Test
    void bothVariantsOfTheOrderOfVotesAreNamed() {
        assertThat(german(greedy(true))).isEqualTo("Was nicht mehr passt, wird übersprungen");
        assertThat(german(greedy(false))).isEqualTo("Die Auswahl endet beim ersten Projekt, das nicht mehr passt");
    }

    private static String german(SelectionRule rule) {
        return Languages.text(Locale.GERMAN, TermsDifferences.unfitting(rule));
    }

    private static SelectionRule greedy(boolean skipping) {
        return new SelectionRule(
                BallotKind.APPROVAL, null, null, SelectionMethod.GREEDY, null, null, skipping, false, false);
    }
}
