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
        FileTrials trials = compared(FILE);
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

    @Test
    void aFileWithoutVotesAndOneWithoutProjectsSayThatNothingIsBought() {
        String unvoted = FILE.substring(0, FILE.indexOf("1;wall"));
        FileTrials trials = compared(unvoted);
        assertThat(trials.voters()).isZero();
        assertThat(trials.trials().get(1).outcome().winners()).isEmpty();
        String empty = unvoted.replaceAll("(?m)^(wall|garden).*\n", "");
        assertThat(compared(empty).trials())
                .hasSize(5)
                .allMatch(trial -> trial.outcome().winners().isEmpty());
    }

    private static FileTrials compared(String file) {
        return ElectionFiles.compared(
                "x.pb", SelectionDesk.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
    }
}
