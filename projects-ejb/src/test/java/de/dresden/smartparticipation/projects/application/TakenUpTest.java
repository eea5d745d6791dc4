package de.dresden.smartparticipation.projects.application;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.projects.idea.IdeaFrame;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an idea says is not typed again in the application that takes it up. */
class TakenUpTest {

    private static final Applicant INA =
            new Applicant(null, null, "Ina Roth", "roth@verein.example", null, null, null, null);

    @Test
    void textStadtteilAndPlaceOfTheIdeaStandInTheDraft() {
        ApplicationData data = TakenUp.of(INA, "Garten für alle", idea("07"), Set.of("07", "08"));
        assertThat(data.proposal()).isEqualTo(new Proposal("Garten für alle", null, "Beete am Platz.", null));
        assertThat(data.setting().districts()).containsExactly("07");
        assertThat(data.setting().place()).isEqualTo("Alaunplatz");
        assertThat(data.applicant()).isEqualTo(INA);
        assertThat(AcceptablePart.problems(data.setting(), Set.of("07", "08"))).isEmpty();
    }

    @Test
    void aStadtteilThatThereIsNoMoreIsLeftOut() {
        assertThat(TakenUp.of(INA, "Garten", idea("99"), Set.of("07")).setting().districts())
                .isEmpty();
        assertThat(TakenUp.of(INA, "Garten", idea(null), Set.of("07")).setting().districts())
                .isEmpty();
    }

    @Test
    void withoutAnIdeaADraftIsEmpty() {
        ApplicationData data = TakenUp.of(INA, "Garten", null, Set.of());
        assertThat(data.proposal()).isEqualTo(new Proposal("Garten", null, null, null));
        assertThat(data.setting()).isEqualTo(Setting.NONE);
    }

    private static IdeaFrame idea(String area) {
        return new IdeaFrame(1, "ID-2026-0001", 1, "Garten", "Beete am Platz.", area, "Alaunplatz", "Ina Roth");
    }
}
