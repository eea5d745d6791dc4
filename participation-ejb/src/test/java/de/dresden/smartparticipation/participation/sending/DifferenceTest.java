package de.dresden.smartparticipation.participation.sending;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.consultation.TopicHead;
import de.dresden.smartparticipation.participation.contribution.EarlierPart;
import de.dresden.smartparticipation.participation.contribution.EarlierPartKind;
import de.dresden.smartparticipation.participation.contribution.Place;
import de.dresden.smartparticipation.participation.idea.FieldKind;
import de.dresden.smartparticipation.participation.idea.IdeaFieldView;
import de.dresden.smartparticipation.platform.text.Wording;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final List<TopicHead> TOPICS = List.of(
            new TopicHead(3, new Wording("Radwege", "Cycle paths"), 10), new TopicHead(4, Wording.of("Bäume"), 10));
    private static final Place RIVER = new Place(13.74, 51.06, "13", "am Ufer");

    @Test
    void the_same_again_is_no_difference() {
        Map<Long, String> answers = Map.of(1L, "oft");

        assertThat(new Difference()
                        .topic(3L, 3L, TOPICS)
                        .place(RIVER, new Place(13.7400000001, 51.06, "13", " am Ufer "))
                        .answers(List.of(field(1)), answers, answers)
                        .parts())
                .isEmpty();
    }

    @Test
    void a_topic_is_kept_by_its_name() {
        assertThat(new Difference().topic(3L, 4L, TOPICS).parts())
                .containsExactly(new EarlierPart(EarlierPartKind.TOPIC, null, "Radwege"));
        assertThat(new Difference().topic(null, 4L, TOPICS).parts())
                .containsExactly(new EarlierPart(EarlierPartKind.TOPIC, null, null));
    }

    @Test
    void of_the_place_only_what_becomes_different_is_kept() {
        assertThat(new Difference()
                        .place(RIVER, new Place(13.75, 51.06, "13", "am Ufer"))
                        .parts())
                .containsExactly(new EarlierPart(EarlierPartKind.POINT, null, "51.060000, 13.740000"));
        assertThat(new Difference().place(RIVER, Place.NOWHERE).parts())
                .extracting(EarlierPart::value)
                .containsExactly("13", "am Ufer", "51.060000, 13.740000");
    }

    @Test
    void an_answer_to_what_is_not_asked_any_more_stays_and_is_no_difference() {
        Map<Long, String> was = Map.of(1L, "oft", 2L, "0351 1234", 9L, "von früher");

        assertThat(new Difference()
                        .answers(List.of(field(1), field(2), field(3)), was, Map.of(1L, "selten", 3L, "neu"))
                        .parts())
                .containsExactly(
                        new EarlierPart(EarlierPartKind.ANSWER, 1L, "oft"),
                        new EarlierPart(EarlierPartKind.ANSWER, 2L, "0351 1234"),
                        new EarlierPart(EarlierPartKind.ANSWER, 3L, null));
    }

    private static IdeaFieldView field(long id) {
        return new IdeaFieldView(
                id, FieldKind.TEXT, Wording.of("Feld"), Wording.NONE, false, false, List.of(), false, 0);
    }
}
