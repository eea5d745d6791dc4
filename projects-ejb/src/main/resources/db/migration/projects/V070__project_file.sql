-- The project file: what a project is about, where, with whom; what stands in its application comes from there and is not typed twice.
alter table projects.project
    add constraint project_application foreign key (application_id) references projects.application,
    add column summary text not null default '' check (length(summary) <= 500),
    add column goal text not null default '' check (length(goal) <= 5000),
    -- since when it is in its state, and why; none while it is as it was opened
    add column state_since timestamptz,
    add column state_reason text check (length(state_reason) <= 2000),
    add column light_since timestamptz,
    -- months by their first day
    add column first_month date check (extract(day from first_month) = 1),
    add column last_month date check (extract(day from last_month) = 1),
    -- cents: what it costs, and what of that the city is to bear
    add column cost_cents bigint not null default 0 check (cost_cents between 0 and 1000000000000),
    add column asked_cents bigint not null default 0,
    add column place text check (length(place) <= 200),
    add column longitude double precision,
    add column latitude double precision,
    add column opened_by bigint references platform.account,
    add constraint project_point check ((longitude is null) = (latitude is null)
        and (longitude is null or longitude between -180 and 180 and latitude between -90 and 90)),
    add constraint project_months check (last_month >= first_month),
    add constraint project_asked check (asked_cents between 0 and cost_cents),
    add constraint project_stop_reason check (state <> 'STOPPED' or length(btrim(state_reason)) > 0);

-- Stadtteile by the keys of platform.area; not a foreign key, since a new file of areas may leave one out that an old case names.
create table projects.project_district (
    project_id bigint not null references projects.project on delete cascade,
    area text not null,
    primary key (project_id, area)
);
create index project_district_by_area on projects.project_district (area);

create table projects.project_goal (
    project_id bigint not null references projects.project on delete cascade,
    goal text not null check (goal ~ '^[A-Z_]+$'),
    primary key (project_id, goal)
);

-- Who carries it and who takes part; who is to be reached there is told only to those who run or audit it.
create sequence projects.project_partner_id increment by 50 start with 50;
create table projects.project_partner (
    id bigint primary key,
    project_id bigint not null references projects.project on delete cascade,
    part text not null check (part in ('CARRIER', 'PARTNER', 'SCIENCE', 'SUPPORTER')),
    kind text not null check (kind in ('CITIZENS_GROUP', 'ASSOCIATION', 'SCIENCE', 'COMPANY', 'ADMINISTRATION')),
    name text not null check (length(btrim(name)) between 1 and 200),
    contribution text not null default '' check (length(contribution) <= 500),
    contact_name text check (length(contact_name) <= 200),
    contact_email text check (length(contact_email) <= 254),
    contact_phone text check (length(contact_phone) <= 50),
    version bigint not null
);
create index project_partner_of on projects.project_partner (project_id);
-- it is carried by one
create unique index project_carrier on projects.project_partner (project_id) where part = 'CARRIER';

-- Employees who work on it beside those who run it: they may read its file and be given tasks.
create table projects.project_member (
    project_id bigint not null references projects.project on delete cascade,
    person_id bigint not null references platform.account,
    part text not null default '' check (length(part) <= 200),
    added_at timestamptz not null,
    primary key (project_id, person_id)
);
create index project_member_by_person on projects.project_member (person_id);

-- A state follows only those that lead to it; where a project came from stays.
create function projects.project_moves() returns trigger language plpgsql as $$
begin
    if old.state <> new.state and not (old.state || ' ' || new.state = any (array[
        'PLANNED RUNNING', 'PLANNED STOPPED', 'RUNNING CLOSING', 'RUNNING STOPPED', 'CLOSING RUNNING', 'CLOSING DONE',
        'CLOSING STOPPED'])) then
        raise exception '% cannot become % from %', old.reference, new.state, old.state using errcode = 'restrict_violation',
            constraint = 'project_moves', schema = 'projects';
    end if;
    if old.application_id is not null and old.application_id is distinct from new.application_id
        or old.call_id is not null and old.call_id is distinct from new.call_id then
        raise exception '% keeps where it came from', old.reference using errcode = 'restrict_violation',
            constraint = 'project_origin', schema = 'projects';
    end if;
    return new;
end $$;
create trigger project_moves before update on projects.project for each row execute function projects.project_moves();

-- The next free reference, as PR-2026-001; a number has three digits or more.
create function projects.next_project_reference(year integer) returns text language plpgsql as $$
declare
    number text := nextval('projects.project_number')::text;
begin
    return 'PR-' || year::text || '-' || lpad(number, greatest(3, length(number)), '0');
end $$;
