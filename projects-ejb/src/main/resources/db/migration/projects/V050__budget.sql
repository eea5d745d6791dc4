-- The money of city projects: budget lines (Buchungsstellen), their years, and each project's part of a year. Sums are only ever changed by
-- writing a movement; the movements stay. All amounts in cents.
create sequence projects.budget_line_id increment by 50 start with 50;
create table projects.budget_line (
    id bigint primary key,
    number text not null constraint budget_line_number_unique unique check (number ~ '^[0-9]+(\.[0-9]+){1,7}$' and length(number) <= 40),
    title text not null check (length(btrim(title)) between 3 and 200),
    department_id bigint not null references platform.department,
    created_at timestamptz not null,
    version bigint not null
);
create index budget_line_by_department on projects.budget_line (department_id);

create sequence projects.budget_year_id increment by 50 start with 50;
create table projects.budget_year (
    id bigint primary key,
    line_id bigint not null references projects.budget_line,
    year integer not null check (year between 2000 and 2100),
    appropriated bigint not null default 0 check (appropriated between 0 and 100000000000000),
    authorised bigint not null default 0 check (authorised between 0 and 100000000000000),
    carried_in bigint not null default 0 check (carried_in between 0 and 100000000000000),
    carried_out bigint not null default 0 check (carried_out between 0 and 100000000000000),
    reserved bigint not null default 0 constraint budget_reserved check (reserved >= 0),
    committed bigint not null default 0,
    early bigint not null default 0,
    paid bigint not null default 0,
    released bigint not null default 0,
    release_used bigint not null default 0,
    budget bigint not null generated always as (appropriated + carried_in - carried_out) stored
        check (budget between 0 and 100000000000000),
    free bigint not null generated always as (appropriated + carried_in - carried_out - committed - reserved) stored
        constraint budget_free check (free >= 0),
    freeze_ground text check (freeze_ground in ('BUDGET_FREEZE', 'INTERIM_BUDGET')),
    freeze_basis_points integer check (freeze_basis_points between 0 and 9999),
    freeze_decree text check (length(btrim(freeze_decree)) between 1 and 500),
    frozen_at timestamptz,
    movements bigint not null default 0,
    constraint budget_year_once unique (line_id, year),
    constraint budget_adds_up check (budget = committed + reserved + free),
    constraint budget_paid check (paid between 0 and committed),
    constraint budget_authorised check (early between 0 and authorised),
    constraint budget_released check (release_used between 0 and released),
    constraint budget_freeze check (num_nulls(freeze_ground, freeze_basis_points, freeze_decree, frozen_at) in (0, 4))
);

-- Each project's part of a year.
create table projects.budget_share (
    year_id bigint not null references projects.budget_year,
    project_id bigint not null references projects.project,
    reserved bigint not null default 0 check (reserved >= 0),
    committed bigint not null default 0,
    early bigint not null default 0 check (early >= 0),
    paid bigint not null default 0,
    released bigint not null default 0,
    release_used bigint not null default 0,
    primary key (year_id, project_id),
    constraint budget_share_paid check (paid between 0 and committed),
    constraint budget_share_released check (release_used between 0 and released)
);
create index budget_share_by_project on projects.budget_share (project_id);

create sequence projects.budget_movement_id increment by 50 start with 50;
create table projects.budget_movement (
    id bigint primary key,
    year_id bigint not null references projects.budget_year,
    number bigint not null,
    kind text not null check (kind in ('APPROPRIATE', 'AUTHORISE', 'RESERVE', 'RELEASE', 'COMMIT', 'WITHDRAW', 'PAY', 'PAY_BACK',
        'CARRY_FREE', 'CARRY_RESERVED', 'CARRY_COMMITTED', 'FREEZE', 'LIFT', 'GRANT_RELEASE', 'LAPSE')),
    project_id bigint references projects.project,
    appropriated bigint not null default 0,
    authorised bigint not null default 0,
    carried_in bigint not null default 0,
    carried_out bigint not null default 0,
    reserved bigint not null default 0,
    committed bigint not null default 0,
    early bigint not null default 0,
    paid bigint not null default 0,
    released bigint not null default 0,
    release_used bigint not null default 0,
    freeze_ground text,
    freeze_basis_points integer,
    freeze_decree text,
    reason text not null check (length(btrim(reason)) between 1 and 500),
    at timestamptz not null,
    account_id bigint references platform.account,
    acting_for bigint references platform.account,
    constraint budget_movement_number unique (year_id, number),
    constraint budget_movement_project check ((project_id is not null) = (kind in
        ('RESERVE', 'RELEASE', 'COMMIT', 'WITHDRAW', 'PAY', 'PAY_BACK', 'CARRY_RESERVED', 'CARRY_COMMITTED', 'GRANT_RELEASE', 'LAPSE'))),
    constraint budget_movement_freeze check ((kind = 'FREEZE') = (freeze_ground is not null))
);
create index budget_movement_by_project on projects.budget_movement (project_id);

-- Writes what a movement changes, and refuses a commitment that a freeze does not let through, whoever writes it.
create function projects.write_budget_movement() returns trigger language plpgsql as $$
declare
    standing projects.budget_year;
begin
    update projects.budget_year y set
        appropriated = y.appropriated + new.appropriated, authorised = y.authorised + new.authorised,
        carried_in = y.carried_in + new.carried_in, carried_out = y.carried_out + new.carried_out,
        reserved = y.reserved + new.reserved, committed = y.committed + new.committed,
        early = y.early + new.early, paid = y.paid + new.paid,
        released = y.released + new.released, release_used = y.release_used + new.release_used,
        freeze_ground = case new.kind when 'FREEZE' then new.freeze_ground when 'LIFT' then null else y.freeze_ground end,
        freeze_basis_points = case new.kind when 'FREEZE' then new.freeze_basis_points when 'LIFT' then null else y.freeze_basis_points end,
        freeze_decree = case new.kind when 'FREEZE' then new.freeze_decree when 'LIFT' then null else y.freeze_decree end,
        frozen_at = case new.kind when 'FREEZE' then new.at when 'LIFT' then null else y.frozen_at end,
        movements = y.movements + 1
        where y.id = new.year_id returning * into standing;
    new.number := standing.movements;
    if new.kind = 'COMMIT' and standing.freeze_ground is not null and new.committed > new.release_used
            and standing.committed - standing.release_used > standing.budget * standing.freeze_basis_points / 10000 then
        raise exception 'the year is frozen' using errcode = 'check_violation', constraint = 'budget_frozen', schema = 'projects';
    end if;
    if new.project_id is not null then
        insert into projects.budget_share (year_id, project_id) values (new.year_id, new.project_id) on conflict do nothing;
        update projects.budget_share s set
            reserved = s.reserved + new.reserved, committed = s.committed + new.committed, early = s.early + new.early,
            paid = s.paid + new.paid, released = s.released + new.released, release_used = s.release_used + new.release_used
            where s.year_id = new.year_id and s.project_id = new.project_id;
    end if;
    return new;
end $$;
create trigger budget_movement_written before insert on projects.budget_movement
    for each row execute function projects.write_budget_movement();

create function projects.budget_movement_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a movement of the budget stays' using errcode = 'restrict_violation',
        constraint = 'budget_movement_stays', schema = 'projects';
end $$;
create trigger budget_movement_stays before update or delete on projects.budget_movement
    for each row execute function projects.budget_movement_stays();

-- Sums change by movements alone: a year and a share begin with nothing, and only the trigger above writes to them.
create function projects.budget_sums_by_movement() returns trigger language plpgsql as $$
begin
    if pg_trigger_depth() < 2 then
        raise exception 'sums of the budget change by movements alone' using errcode = 'restrict_violation',
            constraint = 'budget_by_movement', schema = 'projects';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger budget_year_by_movement before update or delete on projects.budget_year
    for each row execute function projects.budget_sums_by_movement();
create trigger budget_share_by_movement before insert or update or delete on projects.budget_share
    for each row execute function projects.budget_sums_by_movement();

create function projects.budget_year_begins_empty() returns trigger language plpgsql as $$
begin
    if (new.appropriated, new.authorised, new.carried_in, new.carried_out, new.reserved, new.committed, new.early, new.paid,
            new.released, new.release_used, new.movements) <> (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) or new.freeze_ground is not null then
        raise exception 'a year of the budget begins with nothing' using errcode = 'restrict_violation',
            constraint = 'budget_by_movement', schema = 'projects';
    end if;
    return new;
end $$;
create trigger budget_year_begins_empty before insert on projects.budget_year
    for each row execute function projects.budget_year_begins_empty();

-- A project asks to commit although the year is frozen; the treasury decides, never the one who asked.
create sequence projects.release_request_id increment by 50 start with 50;
create table projects.release_request (
    id bigint primary key,
    year_id bigint not null references projects.budget_year,
    project_id bigint not null references projects.project,
    cents bigint not null check (cents between 1 and 100000000000000),
    reason text not null check (length(btrim(reason)) between 1 and 2000),
    state text not null check (state in ('WAITING', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
    requested_by bigint not null references platform.account,
    requested_for bigint references platform.account,
    requested_at timestamptz not null,
    decided_by bigint references platform.account,
    decided_for bigint references platform.account,
    decided_at timestamptz,
    granted_cents bigint check (granted_cents between 1 and cents),
    answer text check (length(btrim(answer)) between 1 and 2000),
    version bigint not null,
    constraint release_request_decided check ((state in ('GRANTED', 'REFUSED')) = (decided_by is not null)
        and (decided_by is null) = (decided_at is null) and (state = 'GRANTED') = (granted_cents is not null)
        and (state <> 'REFUSED' or answer is not null)),
    constraint release_request_four_eyes check (decided_by is null or decided_by <> requested_by
        and decided_by is distinct from requested_for and decided_for is distinct from requested_by)
);
create unique index release_request_one_waits on projects.release_request (year_id, project_id) where state = 'WAITING';
