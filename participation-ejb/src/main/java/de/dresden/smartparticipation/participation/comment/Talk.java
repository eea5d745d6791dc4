package de.dresden.smartparticipation.participation.comment;

import java.io.Serializable;
import java.util.List;

/**
 * What was said to something.
 *
 * @param comments those that can be read, oldest first, answers below them
 * @param possible whether one can comment now
 * @param moderatedBefore whether a comment is looked at before it is shown
 * @param notice version of the data-protection notice in force
 */
public record Talk(List<CommentView> comments, boolean possible, boolean moderatedBefore, int notice)
        implements Serializable {

    public Talk {
        comments = List.copyOf(comments);
    }

    /** How many comments and answers there are. */
    public int number() {
        return CommentView.number(comments);
    }
}
