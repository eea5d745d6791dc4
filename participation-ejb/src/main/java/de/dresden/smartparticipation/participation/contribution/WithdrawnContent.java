package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;

/**
 * What contributions say that their senders took back: it is shown nowhere, nobody has answered or weighed it, so it can go with its
 * sender. That there was one stays.
 */
@Dependent
public class WithdrawnContent {

    /** Of contributions that were taken back and still say something. */
    static final String KEPT = """
            c.state = 'WITHDRAWN'
            and (c.title <> '–' or c.text <> '' or c.place_text is not null or c.longitude is not null
                or exists (select from participation.idea_answer a where a.contribution_id = c.id))""";

    private static final String FORGET = """
            with gone as (
                delete from participation.idea_answer a using participation.contribution c
                where c.id = a.contribution_id and c.state = 'WITHDRAWN' and c.id = any (?::bigint[]))
            update participation.contribution c set title = '–', text = '', shown_title = null, shown_text = null,
                place_text = null, longitude = null, latitude = null, version = version + 1
            where c.id = any (?::bigint[]) and\s""" + KEPT;

    private final Sql sql;

    @Inject
    public WithdrawnContent(Sql sql) {
        this.sql = sql;
    }

    /** Leaves those that were not taken back as they are. @return how many said something */
    public int forget(Collection<Long> contributions) {
        return sql.update(FORGET, contributions, contributions);
    }
}
