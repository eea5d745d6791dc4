-- What the public reads of a project: versions, each released by a second person; the released one is shown until the next is released.
create sequence projects.fact_sheet_id increment by 50 start with 50;
create table projects.fact_sheet (
    id bigint primary key,
    project_id bigint not null constraint fact_sheet_of_project unique references projects.project,
    in_force_number integer,
    in_force_approved boolean generated always as (case when in_force_number is null then null else true end) stored,
    withdrawn_at timestamptz,
    withdrawn_reason text check (length(btrim(withdrawn_reason)) between 1 and 2000),
    version bigint not null,
    constraint fact_sheet_withdrawn check ((withdrawn_at is null) = (withdrawn_reason is null)
        and (withdrawn_at is null or in_force_number is not null))
);

create sequence projects.fact_sheet_version_id increment by 50 start with 50;
create table projects.fact_sheet_version (
    id bigint primary key,
    fact_sheet_id bigint not null references projects.fact_sheet,
    number integer not null check (number >= 1),
    created_at timestamptz not null,
    title text not null check (length(btrim(title)) between 3 and 200),
    title_english text not null check (length(title_english) <= 200),
    goal text not null check (length(goal) <= 5000),
    goal_english text not null check (length(goal_english) <= 5000),
    results text not null check (length(results) <= 10000),
    results_english text not null check (length(results_english) <= 10000),
    -- organisations that agreed to be named, a line each
    partners text not null check (length(partners) <= 2000),
    money_cents bigint check (money_cents >= 0),
    longitude double precision,
    latitude double precision,
    in_force_from timestamptz,
    discarded_at timestamptz,
    approval_state text not null default 'NONE',
    approvals_needed integer not null default 1,
    entered_by bigint references platform.account,
    entered_for bigint references platform.account,
    proposed_by bigint references platform.account,
    proposed_for bigint references platform.account,
    proposed_at timestamptz,
    content_hash bytea,
    first_approved_by bigint references platform.account,
    first_approved_for bigint references platform.account,
    first_approved_at timestamptz,
    second_approved_by bigint references platform.account,
    second_approved_for bigint references platform.account,
    second_approved_at timestamptz,
    returned_by bigint references platform.account,
    returned_for bigint references platform.account,
    returned_at timestamptz,
    return_remark text,
    approved boolean generated always as (approval_state = 'APPROVED') stored,
    version bigint not null,
    constraint fact_sheet_version_number unique (fact_sheet_id, number),
    constraint fact_sheet_version_approved unique (fact_sheet_id, number, approved),
    constraint fact_sheet_version_point check ((longitude is null) = (latitude is null)),
    constraint fact_sheet_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED') and approvals_needed = 1),
    constraint fact_sheet_approval_proposed check (approval_state = 'NONE'
        or (proposed_by is not null and proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
    constraint fact_sheet_approval_complete check (
        (first_approved_by is null) = (first_approved_at is null)
        and second_approved_by is null and second_approved_at is null
        and (approval_state = 'APPROVED') = (first_approved_by is not null)),
    constraint fact_sheet_approval_by_another check (not (array[first_approved_by, first_approved_for]
        && array[entered_by, entered_for, proposed_by, proposed_for])),
    constraint fact_sheet_approval_returned check ((approval_state = 'RETURNED') = (returned_by is not null)
        and (returned_by is null) = (returned_at is null)
        and (returned_by is null) = (return_remark is null or btrim(return_remark) = '')),
    constraint fact_sheet_in_force check ((in_force_from is not null) = (approval_state = 'APPROVED')
        and (discarded_at is null or approval_state <> 'APPROVED'))
);
create unique index fact_sheet_one_open on projects.fact_sheet_version (fact_sheet_id)
    where approval_state <> 'APPROVED' and discarded_at is null;

-- Only what a second person released is ever in force.
alter table projects.fact_sheet add constraint fact_sheet_in_force_approved foreign key (id, in_force_number, in_force_approved)
    references projects.fact_sheet_version (fact_sheet_id, number, approved) deferrable initially deferred;

create table projects.fact_sheet_area (
    version_id bigint not null references projects.fact_sheet_version,
    area text not null references platform.area (key),
    primary key (version_id, area)
);

create table projects.fact_sheet_goal (
    version_id bigint not null references projects.fact_sheet_version,
    goal text not null,
    primary key (version_id, goal)
);

-- Indicators as they stood when the version was written: later measurements are shown once somebody releases them.
create table projects.fact_sheet_indicator (
    version_id bigint not null references projects.fact_sheet_version,
    position integer not null,
    indicator_id bigint not null references projects.indicator,
    title text not null,
    unit text not null,
    direction text not null check (direction in ('MORE', 'LESS')),
    baseline_value numeric(21, 6),
    baseline_day date,
    target_value numeric(21, 6),
    target_day date,
    value numeric(21, 6),
    day date,
    uncertainty numeric(21, 6),
    constraint fact_sheet_indicator_once unique (version_id, indicator_id) deferrable initially deferred
);

create table projects.fact_sheet_picture (
    version_id bigint not null references projects.fact_sheet_version,
    position integer not null,
    file bigint not null,
    text text not null check (length(btrim(text)) between 3 and 300),
    text_english text not null check (length(text_english) <= 300),
    credit text not null check (length(btrim(credit)) between 2 and 200)
);

create function projects.released_fact_sheets_stay() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (to_jsonb(old) - array['version', 'approved']) is distinct from (to_jsonb(new) - array['version', 'approved']) then
        raise exception 'a released fact sheet stays' using errcode = 'restrict_violation',
            constraint = 'fact_sheet_stays', schema = 'projects';
    end if;
    return new;
end $$;
create trigger fact_sheet_version_stays before update or delete on projects.fact_sheet_version
    for each row when (old.approval_state = 'APPROVED') execute function projects.released_fact_sheets_stay();

create function projects.part_of_released_fact_sheet_stays() returns trigger language plpgsql as $$
begin
    if exists (select 1 from projects.fact_sheet_version t where t.approval_state = 'APPROVED'
            and (tg_op <> 'DELETE' and t.id = new.version_id or tg_op <> 'INSERT' and t.id = old.version_id)) then
        raise exception 'a released fact sheet stays' using errcode = 'restrict_violation',
            constraint = 'fact_sheet_stays', schema = 'projects';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger fact_sheet_area_stays before insert or update or delete on projects.fact_sheet_area
    for each row execute function projects.part_of_released_fact_sheet_stays();
create trigger fact_sheet_goal_stays before insert or update or delete on projects.fact_sheet_goal
    for each row execute function projects.part_of_released_fact_sheet_stays();
create trigger fact_sheet_indicator_stays before insert or update or delete on projects.fact_sheet_indicator
    for each row execute function projects.part_of_released_fact_sheet_stays();
create trigger fact_sheet_picture_stays before insert or update or delete on projects.fact_sheet_picture
    for each row execute function projects.part_of_released_fact_sheet_stays();
