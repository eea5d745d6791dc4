package de.dresden.smartparticipation.projects.selection.pabulib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.selection.SharedElections;
import de.dresden.smartparticipation.projects.selection.core.Election;
import de.dresden.smartparticipation.projects.selection.core.Lots;
import de.dresden.smartparticipation.projects.selection.core.Patience;
import de.dresden.smartparticipation.projects.selection.core.Rule;
import de.dresden.smartparticipation.projects.selection.core.Selection;
import de.dresden.smartparticipation.projects.selection.core.Step;
import de.dresden.smartparticipation.projects.selection.core.Utility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files of the library, old and new, are read, and written so that nothing is lost. */
class PabulibTest {

    private static final String OLD = """
            META
            description;Ein "schöner" Stadtteil
            budget;1000,50
            vote_type;approval
            PROJECTS
            project_id;cost;target;categories;neighbourhood;name
            A-1;500.5;children,adults;sport;Pieschen;"Bank; mit ""Lehne\"""
            7;600;;;;Rutsche
            VOTES
            voter_id;vote;age
            1;A-1,7;30
            2;7, 7 ,A-1
            3;;12
            """;

    @TestFactory
    Stream<DynamicTest> everySharedFileComesBackAsItWas() {
        return SharedElections.files("pb", ".pb").stream()
                .map(Path::getFileName)
                .map(Path::toString)
                .map(name -> DynamicTest.dynamicTest(name, () -> comesBack(SharedElections.text(name))));
    }

    @Test
    void anOldFileComesBackToo() {
        comesBack(OLD);
        comesBack("\uFEFF" + OLD.replace("\n", "\r\n"));
    }

    @Test
    void anOldFileHasNoFirstLineDecimalsAndOtherColumns() {
        PabulibFile file = PabulibReader.read(OLD);
        assertThat(file.meta())
                .containsEntry("description", "Ein \"schöner\" Stadtteil")
                .hasSize(3);
        assertThat(file.projects().columns()).contains("target", "categories", "neighbourhood");
        assertThat(file.projects().rows().get(0).cells()).endsWith("Bank; mit \"Lehne\"");
        Election election = PabulibElection.of(file);
        assertThat(election.budget()).isEqualTo(10_005);
        assertThat(election.unit()).isEqualTo(10);
        assertThat(election.projects().get(0).cost()).isEqualTo(5_005);
        assertThat(election.voters()).as("an empty ballot is a voter").isEqualTo(3);
        assertThat(steps(election)).extracting(Step::supporters).containsExactly(2L);
    }

    @Test
    void pointsCountAndRankingsGiveThem() {
        assertThat(score("cumulative", "x,y;3,1")).containsExactly("3", "1");
        assertThat(score("scoring", "x,y;0.5,-2"))
                .as("by ten, and a negative one is none")
                .containsExactly("5", "0");
        assertThat(score("ordinal", "y,x,z")).containsExactly("2", "1", "0");
        assertThat(score("choose-1", "y")).containsExactly("1", "0", "0");
    }

    @Test
    void whatCannotBeReadNamesItsLine() {
        assertThat(wrong(OLD.replace("A-1,7", "A-1,8")))
                .isEqualTo(Reason.of("projects.selection.file-unknown-project", "11", "8"));
        assertThat(wrong(OLD.replace("600", "6OO"))).isEqualTo(Reason.of("projects.selection.file-cost", "8", "6OO"));
        assertThat(wrong(OLD.replace("7;600", "A-1;600")).key()).endsWith("file-project-id");
        assertThat(wrong(OLD.replace("1000,50", "1e999999999")).key()).endsWith("file-budget");
        assertThat(wrong(OLD.replace("approval", "dice")).key()).endsWith("file-vote-type");
        assertThat(wrong(OLD.replace("approval", "cumulative")).key()).endsWith("file-column");
        assertThat(wrong(OLD.replace("\"Bank", "\"\"\"Bank").replace("\"\"Lehne\"\"\"", "Lehne"))
                        .key())
                .endsWith("file-quote");
        assertThat(wrong(OLD + "4;7;1;2;3\n")).isEqualTo(Reason.of("projects.selection.file-cells", "14", "3"));
        assertThat(wrong("voter;1\n").key()).endsWith("file-start");
        assertThat(wrong("META\nbudget;1\n").key()).endsWith("file-sections");
        assertThat(wrong("").key()).endsWith("file-sections");
        assertThat(wrong(OLD.replace("budget", "money")).key()).endsWith("file-budget-missing");
        assertThat(wrong("META\n" + ";".repeat(2_000)).key()).endsWith("file-cell");
    }

    private static Reason wrong(String text) {
        Refused[] thrown = new Refused[1];
        assertThatThrownBy(() -> PabulibElection.of(PabulibReader.read(text)))
                .isInstanceOfSatisfying(Refused.class, refused -> thrown[0] = refused);
        return thrown[0].reason();
    }

    private static List<String> score(String type, String vote) {
        String columns = vote.contains(";") ? "voter_id;vote;points" : "voter_id;vote";
        String text = "META\nkey;value\nbudget;9\nvote_type;" + type + "\nPROJECTS\nproject_id;cost\nx;1\ny;1\n"
                + (vote.contains(";") ? "" : "z;1\n") + "VOTES\n" + columns + "\nv;" + vote + "\n";
        return steps(PabulibElection.of(PabulibReader.read(text))).stream()
                .map(Step::rho)
                .map(Object::toString)
                .toList();
    }

    private static List<Step> steps(Election election) {
        return Selection.of(election, Rule.greedy(Utility.COST), Lots.byId(), Patience.endless())
                .steps();
    }

    private static void comesBack(String text) {
        PabulibFile file = PabulibReader.read(text);
        StringBuilder written = new StringBuilder();
        try {
            PabulibWriter.write(file, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PabulibFile again = PabulibReader.read(written.toString());
        assertThat(again.meta()).isEqualTo(file.meta());
        assertThat(again.projects().columns()).isEqualTo(file.projects().columns());
        assertThat(again.votes().columns()).isEqualTo(file.votes().columns());
        assertThat(cells(again)).isEqualTo(cells(file));
    }

    private static List<List<String>> cells(PabulibFile file) {
        return Stream.of(file.projects(), file.votes())
                .flatMap(section -> section.rows().stream())
                .map(PabulibFile.Row::cells)
                .toList();
    }
}
