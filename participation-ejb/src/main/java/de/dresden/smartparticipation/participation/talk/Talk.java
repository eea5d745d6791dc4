package de.dresden.smartparticipation.participation.talk;

import java.io.Serializable;
import java.util.List;

/**
 * What was said to a contribution.
 *
 * @param comments those that are shown, oldest first
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
        return comments.size()
                + comments.stream().mapToInt(one -> one.answers().size()).sum();
    }
}
