package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * The words below the black. Forgotten, a contribution says what is shown of it, with the black in the places of the words, and it
 * can still be seen that something was blackened.
 */
@Dependent
public class BlackenedWords {

    /** Of contributions that still have them. */
    static final String KEPT = "(shown_title <> title or shown_text <> text)";

    /** Black for many short words can be longer than they were, and than a contribution may be. */
    private static final String FORGET = """
            update participation.contribution set version = version + 1,
                title = left(coalesce(shown_title, title), 300), shown_title = left(shown_title, 300),
                text = left(coalesce(shown_text, text), 20000), shown_text = left(shown_text, 20000)
            where %s and\s""" + KEPT;

    private final Sql sql;

    @Inject
    public BlackenedWords(Sql sql) {
        this.sql = sql;
    }

    /** @return how many contributions had some, one or none */
    public int forget(long contribution) {
        return sql.update(FORGET.formatted("id = ?"), contribution);
    }

    /** @return how many of its contributions had some */
    int forgetAll(long consultation) {
        return sql.update(FORGET.formatted("consultation_id = ?"), consultation);
    }
}
