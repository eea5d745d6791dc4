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
                from unnest(?::text[]::timestamptz[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::text[], ?::text[],
                        ?::bigint[], ?::text[], ?::bytea[], ?::bytea[], ?::text[])
                    as t (at, actor_kind, actor_id, job_id, acting_for, action, subject_type, subject_id,
                        subject_reference, digest, salt, content)),
            entry as (
                insert into platform.audit_entry (id, at, actor_kind, actor_id, job_id, acting_for, action, subject_type,
                    subject_id, subject_reference, digest)
                select id, at, actor_kind, actor_id, job_id, acting_for, action, subject_type, subject_id,
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
        appendPast(happenings.stream()
                .map(happening -> new PastHappening(at, actor, happening))
                .toList());
    }

    void appendPast(List<PastHappening> told) {
        for (int from = 0; from < told.size(); from += CHUNK) {
            chunk(told.subList(from, Math.min(told.size(), from + CHUNK)));
        }
    }

    private void chunk(List<PastHappening> told) {
        List<AuditPayload> payloads = new ArrayList<>(told.size());
        told.forEach(one -> payloads.add(
                AuditPayload.of(one.happening().before(), one.happening().after())));
        sql.update(
                APPEND,
                each(told, one -> one.at().toString()),
                each(told, one -> one.actor().kind()),
                each(told, one -> one.actor().accountId()),
                each(told, one -> one.actor() instanceof OnBehalf job ? job.job() : null),
                each(told, one -> one.happening().actingFor()),
                each(told, one -> one.happening().action()),
                each(told, one -> one.happening().subject().type()),
                each(told, one -> one.happening().subject().id()),
                each(told, one -> one.happening().subject().reference()),
                each(payloads, AuditPayload::digest),
                each(payloads, AuditPayload::salt),
                each(payloads, AuditPayload::content));
    }

    private static <T> List<Object> each(List<? extends T> rows, Function<T, Object> value) {
        List<Object> column = new ArrayList<>(rows.size());
        rows.forEach(row -> column.add(value.apply(row)));
        return column;
    }
}
