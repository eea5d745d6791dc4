package de.dresden.smartparticipation.participation.dialogue;

import de.dresden.smartparticipation.participation.comment.CommentView;
import de.dresden.smartparticipation.platform.files.StoredFile;
import java.io.Serializable;
import java.util.List;

/**
 * A section as citizens read it.
 *
 * @param id key, also of its anchor
 * @param data heading and text
 * @param pictureText what is seen on its picture, or null
 * @param files its picture or document
 * @param comments the comments that can be read, oldest first
 */
public record SectionView(
        long id, SectionData data, String pictureText, List<StoredFile> files, List<CommentView> comments)
        implements Serializable {

    public SectionView {
        files = List.copyOf(files);
        comments = List.copyOf(comments);
    }

    /** How many comments and answers can be read. */
    public int number() {
        return CommentView.number(comments);
    }
}
