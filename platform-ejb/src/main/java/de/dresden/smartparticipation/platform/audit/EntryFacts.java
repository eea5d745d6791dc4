package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.persistence.Row;
import java.sql.SQLException;
import java.time.Instant;

/** An entry as it is stored; what the chain covers. */
record EntryFacts(
        long id,
        Instant at,
        String actorKind,
        Long actor,
        Long actingFor,
        Long job,
        String action,
        String subjectType,
        long subjectId,
        String subjectReference,
        byte[] digest) {

    static final String COLUMNS =
            "e.id, e.at, e.actor_kind, e.actor_id, e.acting_for, e.job_id, e.action, e.subject_type,"
                    + " e.subject_id, e.subject_reference, e.digest";

    static EntryFacts of(Row row) throws SQLException {
        return new EntryFacts(
                row.number("id"),
                row.instant("at"),
                row.text("actor_kind"),
                row.id("actor_id"),
                row.id("acting_for"),
                row.id("job_id"),
                row.text("action"),
                row.text("subject_type"),
                row.number("subject_id"),
                row.text("subject_reference"),
                row.bytes("digest"));
    }
}
