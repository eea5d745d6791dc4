-- The guideline (Förderrichtlinie) of a call in its versions: added to, never changed.
create sequence projects.call_guideline_id increment by 50 start with 50;
create table projects.call_guideline (
    id bigint primary key,
    call_id bigint not null references projects.call,
    number integer not null check (number >= 1),
    file_id bigint not null references platform.file,
    hash text not null check (length(hash) = 64),
    note text check (length(note) <= 500),
    added_by bigint references platform.account,
    added_at timestamptz not null,
    constraint call_guideline_number unique (call_id, number)
);
create function projects.guideline_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a version of a guideline stays' using errcode = 'restrict_violation',
        constraint = 'call_guideline_stays', schema = 'projects';
end $$;
create trigger call_guideline_stays before update or delete on projects.call_guideline
    for each row execute function projects.guideline_stays();
