package de.dresden.smartparticipation.participation.sending;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.FullContribution;
import de.dresden.smartparticipation.participation.contribution.EarlierPartKind;
import de.dresden.smartparticipation.participation.idea.FieldKind;
import de.dresden.smartparticipation.participation.idea.IdeaAnswers;
import de.dresden.smartparticipation.participation.idea.IdeaFieldView;
import de.dresden.smartparticipation.participation.idea.IdeaForm;
import de.dresden.smartparticipation.participation.idea.IdeaSettingsData;
import de.dresden.smartparticipation.participation.sending.Voices.Was;
import de.dresden.smartparticipation.platform.text.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What staff reads of a contribution that its sender corrected, and what is kept of the answers. */
class EarlierWordingsTest {

    private FullContribution kept;

    @BeforeEach
    void oneCorrected(@TempDir Path directory) {
        kept = new FullContribution(directory);
        kept.sql()
                .update("insert into participation.earlier_part values (1, 'FILES', null, 'skizze.png'),"
                        + " (1, 'ANSWER', 2, null), (1, 'AREA', null, '13'),"
                        + " (1, 'TOPIC', null, null)");
        kept.sql().update("insert into participation.earlier_wording values (2, 1, 'Anna', 'will', '2026-11-03', 0)");
    }

    @Test
    void the_last_wording_stands_first_with_the_parts_that_became_different_in_words() {
        List<Voices.Earlier> earlier = new EarlierWordings(kept.sql()).of(1, Locale.GERMAN);

        assertThat(earlier).extracting(Voices.Earlier::title).containsExactly("Anna", "Anna will");
        assertThat(earlier.get(0).changed()).isEmpty();
        assertThat(earlier.get(1).changed())
                .containsExactly(
                        new Was(EarlierPartKind.TOPIC, null, false, null),
                        new Was(EarlierPartKind.AREA, null, false, "Neustadt"),
                        new Was(EarlierPartKind.PLACE, null, false, "bei Anna"),
                        new Was(EarlierPartKind.ANSWER, "Telefon", true, "0351 9"),
                        new Was(EarlierPartKind.ANSWER, "Wie oft", false, null),
                        new Was(EarlierPartKind.FILES, null, false, "skizze.png"));
    }

    @Test
    void answers_are_given_anew_and_those_to_a_retired_field_stay() {
        IdeaFieldView asked = new IdeaFieldView(
                1, FieldKind.TEXT, Wording.of("Telefon"), Wording.NONE, false, true, List.of(), false, 0);
        IdeaFieldView retired = new IdeaFieldView(
                2, FieldKind.TEXT, Wording.of("Wie oft"), Wording.NONE, false, false, List.of(), true, 0);
        IdeaForm form = new IdeaForm(1, IdeaSettingsData.USUAL, List.of(asked, retired));
        IdeaAnswers answers = new IdeaAnswers(kept.sql());

        answers.replace(1, form, Map.of(1L, "0351 5678"));
        assertThat(values()).containsExactly("0351 5678", "oft");

        answers.replace(1, form, Map.of());
        assertThat(values()).containsExactly("oft");
    }

    private List<String> values() {
        return kept.sql()
                .list("select value from participation.idea_answer order by field_id", row -> row.text("value"));
    }
}
