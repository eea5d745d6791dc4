-- Entries that wait for their link. Written by the database itself, so that an entry whose transaction commits late is
-- linked late, but never forgotten, and nobody has to look through the whole trail for gaps.
create table platform.audit_waiting (
    entry_id bigint primary key references platform.audit_entry
);
insert into platform.audit_waiting select e.id from platform.audit_entry e
    where not exists (select from platform.audit_link l where l.entry_id = e.id);
create function platform.audit_entry_waits() returns trigger language plpgsql as $$
begin
    insert into platform.audit_waiting select id from appended;
    return null;
end $$;
create trigger audit_entry_waits after insert on platform.audit_entry
    referencing new table as appended for each statement execute function platform.audit_entry_waits();

alter table platform.audit_link add column linked_at timestamptz not null;
alter table platform.audit_link add constraint audit_link_position check (position > 0);

-- A payload may go only where it is written down that it was erased, and for which entry of the trail.
create table platform.audit_erasure (
    entry_id bigint primary key references platform.audit_entry,
    erased_at timestamptz not null
);
create trigger audit_erasure_append_only before update or delete or truncate on platform.audit_erasure
    for each statement execute function platform.refuse_change();
create function platform.audit_payload_erased() returns trigger language plpgsql as $$
begin
    if not exists (select from platform.audit_erasure where entry_id = old.entry_id) then
        raise exception 'payload of entry % is not marked as erased', old.entry_id;
    end if;
    return old;
end $$;
create trigger audit_payload_erased before delete on platform.audit_payload
    for each row execute function platform.audit_payload_erased();
create trigger audit_payload_kept before truncate on platform.audit_payload
    for each statement execute function platform.refuse_change();
