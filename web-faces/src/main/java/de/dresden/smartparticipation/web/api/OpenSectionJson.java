package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.dialogue.CommentView;
import de.dresden.smartparticipation.participation.dialogue.SectionView;
import java.time.Instant;
import java.util.List;

/**
 * A section of a dialogue with the comments that are shown.
 *
 * @param heading heading
 * @param body formatted text
 * @param comments comments, oldest first
 */
public record OpenSectionJson(String heading, String body, List<CommentJson> comments) {

    /** A comment with its answers. */
    public record CommentJson(String name, String text, Instant sentAt, List<CommentJson> answers) {

        static CommentJson of(CommentView comment) {
            return new CommentJson(
                    comment.name(),
                    comment.text(),
                    comment.sentAt(),
                    comment.answers().stream().map(CommentJson::of).toList());
        }
    }

    static OpenSectionJson of(SectionView section) {
        return new OpenSectionJson(
                section.data().heading(),
                section.data().body(),
                section.comments().stream().map(CommentJson::of).toList());
    }
}
