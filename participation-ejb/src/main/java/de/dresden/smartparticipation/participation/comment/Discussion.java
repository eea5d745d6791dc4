package de.dresden.smartparticipation.participation.comment;

import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.happening.Subject;

/**
 * Something that is shown to citizens and what they may say to it.
 *
 * @param kind its kind
 * @param id its key
 * @param history in whose history stands what happens to its comments
 * @param module as long as which is open, comments can be written
 * @param commentable whether comments are wanted at all
 * @param moderatedBefore whether a moderator looks at a comment before it is shown
 */
public record Discussion(
        CommentedKind kind,
        long id,
        Subject history,
        ModuleFrame module,
        boolean commentable,
        boolean moderatedBefore) {

    /** Whether one can comment at this moment. */
    boolean possible() {
        return commentable && module.open();
    }
}
