package de.dresden.smartparticipation.web.modules;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.idea.FieldOption;
import de.dresden.smartparticipation.platform.text.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionLinesTest {

    private static final List<FieldOption> KNOWN =
            List.of(new FieldOption("o1", "Gehweg"), new FieldOption("o2", "Radweg"), new FieldOption("o3", "Straße"));

    @Test
    void aLineThatStoodThereBeforeIsTheSameOptionWhereverItStands() {
        assertThat(OptionLines.of("Straße\nGehweg\n\n Radweg ", KNOWN))
                .extracting(FieldOption::key)
                .containsExactly("o3", "o1", "o2");
    }

    @Test
    void otherWordsInItsPlaceRenameIt() {
        assertThat(OptionLines.of("Fußweg\nRadweg\nStraße", KNOWN))
                .containsExactly(
                        new FieldOption("o1", "Fußweg"),
                        new FieldOption("o2", "Radweg"),
                        new FieldOption("o3", "Straße"));
    }

    @Test
    void whatFollowsIsNew() {
        assertThat(OptionLines.of("Gehweg\nRadweg\nStraße\nPlatz", KNOWN))
                .last()
                .isEqualTo(new FieldOption(null, "Platz"));
        assertThat(OptionLines.of(null, KNOWN)).isEmpty();
    }

    @Test
    void englishWordsStandBehindABarAndMakeNoOtherOption() {
        List<FieldOption> options = OptionLines.of("Straße | Road\nGehweg|Pavement\nRadweg", KNOWN);

        assertThat(options)
                .containsExactly(
                        new FieldOption("o3", new Wording("Straße", "Road")),
                        new FieldOption("o1", new Wording("Gehweg", "Pavement")),
                        new FieldOption("o2", "Radweg"));
        assertThat(OptionLines.lines(options)).isEqualTo("Straße | Road\nGehweg | Pavement\nRadweg");
    }
}
