package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What became of ideas. */
@Dependent
class GrownFromIdeas {

    @Inject
    private Sql sql;

    /** How many applications that were handed in grew from it. */
    long number(long idea) {
        return sql.first(
                        "select count(*) as n from projects.application where idea_id = ? and state <> 'DRAFT'",
                        row -> row.number("n"),
                        idea)
                .orElse(0L);
    }
}
