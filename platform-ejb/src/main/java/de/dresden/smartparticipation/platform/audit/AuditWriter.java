package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.OnBehalf;
import de.dresden.smartparticipation.platform.persistence.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes entries and their payloads, one statement per {@value #CHUNK}. */
final class AuditWriter {

    private static final int CHUNK = 1_000;

    private static final String APPEND = """
            with told as (
                select nextval('platform.audit_entry_id') as id, t.*
                from unnest(?::bigint[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::bytea[], ?::bytea[], ?::text[])
                    as t (acting_for, action, subject_type, subject_id, subject_reference, digest, salt, content)),
            entry as (
                insert into platform.audit_entry (id, at, actor_kind, actor_id, job_id, acting_for, action, subject_type,
                    subject_id, subject_reference, digest)
                select id, ?, ?, cast(? as bigint), cast(? as bigint), acting_for, action, subject_type, subject_id,
                    subject_reference, digest
                from told)
            insert into platform.audit_payload (entry_id, salt, content) select id, salt, content from told""";

    private final Sql sql;
    private final Instant at;
    private final Actor actor;

    AuditWriter(Sql sql, Instant at, Actor actor) {
        this.sql = sql;
        this.at = at;
        this.actor = actor;
    }

    void append(List<? extends Happening> happenings) {
        for (int from = 0; from < happenings.size(); from += CHUNK) {
            chunk(happenings.subList(from, Math.min(happenings.size(), from + CHUNK)));
        }
    }

    private void chunk(List<? extends Happening> happenings) {
        List<AuditPayload> payloads = new ArrayList<>(happenings.size());
        happenings.forEach(happening -> payloads.add(AuditPayload.of(happening.before(), happening.after())));
        sql.update(
                APPEND,
                each(happenings, Happening::actingFor),
                each(happenings, Happening::action),
                each(happenings, happening -> happening.subject().type()),
                each(happenings, happening -> happening.subject().id()),
                each(happenings, happening -> happening.subject().reference()),
                each(payloads, AuditPayload::digest),
                each(payloads, AuditPayload::salt),
                each(payloads, AuditPayload::content),
                at,
                actor.kind(),
                actor.accountId(),
                actor instanceof OnBehalf job ? job.job() : null);
    }

    private static <T> List<Object> each(List<? extends T> rows, Function<T, Object> value) {
        List<Object> column = new ArrayList<>(rows.size());
        rows.forEach(row -> column.add(value.apply(row)));
        return column;
    }
}
