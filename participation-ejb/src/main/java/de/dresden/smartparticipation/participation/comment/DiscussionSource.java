package de.dresden.smartparticipation.participation.comment;

import de.dresden.smartparticipation.platform.happening.Subject;

/** Finds what can be commented on; each room that has such a thing brings one, as a plain bean. Asks nobody for rights. */
public interface DiscussionSource {

    CommentedKind kind();

    /**
     * What citizens see at this moment.
     *
     * @param key as {@link Commented} has it
     * @throws de.dresden.smartparticipation.platform.fault.NotFound where nothing is shown under it
     */
    Discussion shown(String key);

    /** In whose history stands what happens to a comment, also where nothing is shown any more. */
    Subject history(long id);
}
