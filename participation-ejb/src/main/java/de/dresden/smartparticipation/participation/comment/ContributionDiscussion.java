package de.dresden.smartparticipation.participation.comment;

import de.dresden.smartparticipation.participation.idea.ShownIdea;
import de.dresden.smartparticipation.participation.idea.ShownIdeas;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Contributions are commented on as the module for ideas says. */
@Dependent
class ContributionDiscussion implements DiscussionSource {

    @Inject
    private ShownIdeas contributions;

    @Inject
    private Sql sql;

    @Override
    public CommentedKind kind() {
        return CommentedKind.CONTRIBUTION;
    }

    @Override
    public Discussion shown(String key) {
        ShownIdea shown = contributions.of(key);
        return new Discussion(
                kind(),
                shown.id(),
                shown.subject(),
                shown.module(),
                shown.settings().commentable(),
                shown.settings().commentsModeratedBefore());
    }

    @Override
    public Subject history(long id) {
        return sql.first(
                        "select reference from participation.contribution where id = ?",
                        row -> new Subject("contribution", id, row.text("reference")),
                        id)
                .orElseThrow(() -> new NotFound(id));
    }
}
