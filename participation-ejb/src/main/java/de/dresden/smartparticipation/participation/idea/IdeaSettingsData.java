package de.dresden.smartparticipation.participation.idea;

import java.io.Serializable;

/**
 * How contributions are taken in.
 *
 * @param nameRequired whether nobody can send without a name
 * @param emailRequired whether nobody can send without an e-mail address
 * @param moderatedBefore whether a moderator looks at a contribution before it is shown; else it is shown at once
 * @param supportable whether citizens can support contributions
 * @param commentable whether citizens can comment on them
 * @param commentsModeratedBefore whether a moderator looks at a comment before it is shown
 */
public record IdeaSettingsData(
        boolean nameRequired,
        boolean emailRequired,
        boolean moderatedBefore,
        boolean supportable,
        boolean commentable,
        boolean commentsModeratedBefore)
        implements Serializable {

    /** What holds until somebody decides otherwise. */
    public static final IdeaSettingsData USUAL = new IdeaSettingsData(false, false, true, true, true, true);
}
