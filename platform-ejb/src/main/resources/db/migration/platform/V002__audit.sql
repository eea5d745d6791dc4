create sequence platform.audit_entry_id increment by 50 start with 50;
create table platform.audit_entry (
    id bigint primary key,
    at timestamptz not null,
    actor_kind text not null,
    actor_id bigint,
    acting_for bigint,
    job_id bigint,
    action text not null,
    subject_type text not null,
    subject_id bigint not null,
    subject_reference text not null,
    digest bytea not null check (length(digest) = 32)
);
create index audit_entry_of_subject on platform.audit_entry (subject_type, subject_id, id);
create index audit_entry_by_time on platform.audit_entry (at, id);
create index audit_entry_of_actor on platform.audit_entry (actor_id, id);

-- What may name persons. A row can be erased; the entry keeps the salted digest, so the chain holds.
create table platform.audit_payload (
    entry_id bigint primary key references platform.audit_entry,
    salt bytea not null check (length(salt) = 16),
    content text not null
);

create table platform.audit_link (
    position bigint primary key,
    entry_id bigint not null unique references platform.audit_entry,
    hash bytea not null check (length(hash) = 32)
);

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'append-only table %', tg_table_name;
end $$;
create trigger audit_entry_append_only before update or delete or truncate on platform.audit_entry
    for each statement execute function platform.refuse_change();
create trigger audit_link_append_only before update or delete or truncate on platform.audit_link
    for each statement execute function platform.refuse_change();
create trigger audit_payload_unchanged before update on platform.audit_payload
    for each statement execute function platform.refuse_change();
