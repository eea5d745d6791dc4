package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.comment.CommentView;
import de.dresden.smartparticipation.participation.dialogue.SectionView;
import java.time.Instant;
import java.util.List;

/**
 * A section of a dialogue with the comments that can be read.
 *
 * @param heading heading
 * @param body formatted text
 * @param comments comments, oldest first
 */
public record OpenSectionJson(String heading, String body, List<CommentJson> comments) {

    /**
     * A comment with its answers.
     *
     * @param removed whether moderators have taken it away, and only the answers to it are left; name and text are missing then
     */
    public record CommentJson(boolean removed, String name, String text, Instant sentAt, List<CommentJson> answers) {

        static CommentJson of(CommentView comment) {
            return new CommentJson(
                    comment.removed(),
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
