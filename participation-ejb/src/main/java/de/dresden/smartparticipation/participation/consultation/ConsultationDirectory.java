package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Finds consultations for the other rooms of this module, also in jobs. Asks for no right but in {@link #known}: that is the
 * business of the boundary that uses it. One statement a call.
 */
@Dependent
public class ConsultationDirectory {

    /** The columns that {@link #head} reads, of consultation {@code c} with {@link #PHASES}. */
    static final String COLUMNS =
            "c.id, c.reference, c.title, c.state, c.department_id, p.starting, p.ending, p.results,"
                    + " (select w.title from participation.wording w"
                    + " where w.consultation_id = c.id and w.kind = 'ENGLISH') as title_english";

    /** The moments that make the phase, one row for each consultation {@code c}. */
    static final String PHASES = """
            cross join lateral (
                select min(starts_at) filter (where kind = 'PARTICIPATION') as starting,
                       least(min(ends_at) filter (where kind = 'PARTICIPATION'), c.closed_at) as ending,
                       min(starts_at) filter (where kind = 'RESULTS') as results
                from participation.phase where consultation_id = c.id) p
            """;

    private static final String HEAD = "select " + COLUMNS + " from participation.consultation c " + PHASES + " where ";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    ConsultationDirectory() {}

    ConsultationDirectory(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws NotFound where no consultation has this reference */
    public ConsultationHead of(String reference) {
        return head("c.reference = ?", reference);
    }

    /** @throws NotFound also where it is a draft that this person may not know of */
    public ConsultationHead known(String reference, Actor actor) {
        ConsultationHead head = of(reference);
        if (!Visibility.of(actor).sees(head.state(), head.department())) {
            throw new NotFound(reference);
        }
        return head;
    }

    /** @throws NotFound where no consultation has this key */
    public ConsultationHead of(long id) {
        return head("c.id = ?", id);
    }

    /** The consultation's topics in their order. */
    public List<TopicHead> topics(long consultation) {
        return sql.list(
                "select id, name, name_english, department_id from participation.topic where consultation_id = ?"
                        + " order by position, id",
                row -> new TopicHead(
                        row.number("id"),
                        new Wording(row.text("name"), row.text("name_english")),
                        row.number("department_id")),
                consultation);
    }

    private ConsultationHead head(String condition, Object key) {
        Instant now = clock.instant();
        return sql.first(HEAD + condition, row -> head(row, now), key).orElseThrow(() -> new NotFound(key));
    }

    static ConsultationHead head(Row row, Instant now) throws SQLException {
        ConsultationState state = ConsultationState.valueOf(row.text("state"));
        PhaseKind phase =
                PhaseNow.of(state, row.instant("starting"), row.instant("ending"), row.instant("results"), now);
        return new ConsultationHead(
                row.number("id"),
                row.text("reference"),
                row.text("title"),
                row.text("title_english"),
                state,
                row.number("department_id"),
                phase);
    }
}
