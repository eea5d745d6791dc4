package de.dresden.smartparticipation.projects.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.projects.laboratory.FileTrials.FileProject;
import de.dresden.smartparticipation.projects.selection.SelectionDesk;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The rules side by side on the votes of another election. */
class ElectionFilesTest {

    private static final String FILE = """
            META
            key;value
            description;Stadt am Fluss
            budget;100.5
            currency;PLN
            PROJECTS
            project_id;cost;name
            wall;60;Mauer
            garden;50.5;Garten
            VOTES
            voter_id;vote
            1;wall
            2;wall
            3;garden
            """;

    @Test
    void allRulesRunOnTheFileWithItsNamesAndUnits() {
        FileTrials trials = ElectionFiles.compared(
                "x.pb", SelectionDesk.read(new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8))));
        assertThat(trials.title()).isEqualTo("Stadt am Fluss");
        assertThat(trials.currency()).isEqualTo("PLN");
        assertThat(trials.voters()).isEqualTo(3);
        assertThat(trials.money(trials.budget())).isEqualByComparingTo("100.5");
        assertThat(trials.projects())
                .containsExactly(new FileProject("wall", "Mauer", 600), new FileProject("garden", "Garten", 505));
        assertThat(trials.trials()).hasSize(5).noneMatch(Trial::ofTheCall);
        assertThat(trials.trials().get(0).place("wall")).isEqualTo(1);
        assertThat(trials.trials().get(0).reached()).isEqualTo(2);
    }
}
