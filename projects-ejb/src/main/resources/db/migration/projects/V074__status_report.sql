-- Status reports: written as a draft, then frozen with what was known of the project on that day. A frozen report stays as it is.
create sequence projects.status_report_id increment by 50 start with 50;
create table projects.status_report (
    id bigint primary key,
    project_id bigint not null references projects.project,
    number integer not null check (number >= 1),
    -- with its placeholders; what they stood for is part of the content
    text text not null check (length(text) <= 10000),
    written_by bigint references platform.account,
    written_at timestamptz not null,
    day date,
    frozen_by bigint references platform.account,
    frozen_at timestamptz,
    -- what was known, as JSON, and its SHA-256
    content text check (content is json object),
    hash text check (hash ~ '^[0-9a-f]{64}$'),
    version bigint not null,
    constraint status_report_number unique (project_id, number),
    constraint status_report_frozen check (num_nulls(day, frozen_at, content, hash) in (0, 4)),
    constraint status_report_hash check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
-- one draft at a time
create unique index status_report_draft on projects.status_report (project_id) where frozen_at is null;

create function projects.status_report_stays() returns trigger language plpgsql as $$
begin
    if old.frozen_at is not null then
        raise exception 'status report % of project % is frozen', old.number, old.project_id using errcode = 'restrict_violation',
            constraint = 'status_report_stays', schema = 'projects';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger status_report_stays before update or delete on projects.status_report
    for each row execute function projects.status_report_stays();
