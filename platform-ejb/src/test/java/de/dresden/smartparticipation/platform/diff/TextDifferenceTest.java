package de.dresden.smartparticipation.platform.diff;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.diff.Segment.Kind;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    private static String text(List<Segment> segments, Kind without) {
        return segments.stream()
                .filter(segment -> segment.kind() != without)
                .map(Segment::text)
                .collect(Collectors.joining());
    }

    @Test
    void changed_words_stand_between_kept_ones() {
        assertThat(TextDifference.between("Der Radweg wird gebaut.", "Der Radweg wird nicht gebaut."))
                .containsExactly(
                        new Segment(Kind.KEPT, "Der Radweg wird "),
                        new Segment(Kind.ADDED, "nicht "),
                        new Segment(Kind.KEPT, "gebaut."));
    }

    @Test
    void neighbouring_changes_read_as_one_phrase() {
        assertThat(TextDifference.between("Wir prüfen den Vorschlag.", "Wir prüfen Ihre Anregung."))
                .containsExactly(
                        new Segment(Kind.KEPT, "Wir prüfen "),
                        new Segment(Kind.REMOVED, "den Vorschlag"),
                        new Segment(Kind.ADDED, "Ihre Anregung"),
                        new Segment(Kind.KEPT, "."));
    }

    @Test
    void an_equal_text_is_kept_and_an_empty_one_is_nothing() {
        assertThat(TextDifference.between("gleich", "gleich")).containsExactly(new Segment(Kind.KEPT, "gleich"));
        assertThat(TextDifference.isNone(TextDifference.between("gleich", "gleich")))
                .isTrue();
        assertThat(TextDifference.isNone(TextDifference.between("a", "b"))).isFalse();
        assertThat(TextDifference.between(null, "")).isEmpty();
        assertThat(TextDifference.between(null, "neu")).containsExactly(new Segment(Kind.ADDED, "neu"));
        assertThat(TextDifference.between("alt", null)).containsExactly(new Segment(Kind.REMOVED, "alt"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("der", "Radweg", "wird", " ", "  ", "\n", ".", ",", "ä\u0308", "🚲", "breit")
                .list()
                .ofMaxSize(25)
                .map(words -> String.join("", words));
    }

    @Property
    void both_texts_can_be_read_out_of_the_segments(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Segment> segments = TextDifference.between(before, after);

        assertThat(text(segments, Kind.ADDED)).isEqualTo(before);
        assertThat(text(segments, Kind.REMOVED)).isEqualTo(after);
        assertThat(segments).noneMatch(segment -> segment.text().isEmpty());
        for (int i = 1; i < segments.size(); i++) {
            assertThat(segments.get(i).kind()).isNotEqualTo(segments.get(i - 1).kind());
        }
    }
}
