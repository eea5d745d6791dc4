-- What a project is to bring about, measured: what is counted, from where to where, and the series of measurements.
create sequence projects.indicator_id increment by 50 start with 50;
create table projects.indicator (
    id bigint primary key,
    project_id bigint not null references projects.project,
    title text not null check (length(btrim(title)) between 3 and 200),
    -- what is counted and how
    definition text not null check (length(definition) <= 2000),
    unit text not null check (length(btrim(unit)) between 1 and 40),
    direction text not null check (direction in ('MORE', 'LESS')),
    source text not null check (length(source) <= 500),
    -- the Sustainable Development Goals that it serves
    goals text[] not null check (goals <@ array['NO_POVERTY', 'ZERO_HUNGER', 'GOOD_HEALTH', 'QUALITY_EDUCATION', 'GENDER_EQUALITY',
        'CLEAN_WATER', 'CLEAN_ENERGY', 'DECENT_WORK', 'INFRASTRUCTURE', 'REDUCED_INEQUALITIES', 'SUSTAINABLE_CITIES',
        'RESPONSIBLE_CONSUMPTION', 'CLIMATE_ACTION', 'LIFE_BELOW_WATER', 'LIFE_ON_LAND', 'PEACE_AND_JUSTICE', 'PARTNERSHIPS']),
    baseline_value numeric(21, 6),
    baseline_day date,
    target_value numeric(21, 6),
    target_day date,
    -- whether the call expects it
    expected boolean not null,
    created_at timestamptz not null,
    created_by bigint references platform.account,
    version bigint not null,
    constraint indicator_baseline check ((baseline_value is null) = (baseline_day is null)),
    constraint indicator_target check ((target_value is null) = (target_day is null)),
    constraint indicator_days check (target_day > baseline_day),
    constraint indicator_way check (baseline_value is null or target_value is null
        or case direction when 'MORE' then target_value > baseline_value else target_value < baseline_value end)
);
create unique index indicator_title_once on projects.indicator (project_id, lower(btrim(title)));

-- A measurement stays as it was entered. What was wrong is replaced by the next version, which says why; a withdrawn one has no value.
create sequence projects.measurement_id increment by 50 start with 50;
create table projects.measurement (
    id bigint primary key,
    indicator_id bigint not null references projects.indicator,
    replaces bigint constraint measurement_replaced_once unique,
    value numeric(21, 6),
    day date not null,
    -- key of the Stadtteil, or null: the project as a whole
    area text references platform.area (key),
    -- half the width of the interval in which the true value lies, in the indicator's unit
    uncertainty numeric(21, 6) check (uncertainty >= 0),
    source text not null check (length(source) <= 500),
    -- why it replaces another
    reason text check (length(btrim(reason)) between 1 and 500),
    entered_at timestamptz not null,
    entered_by bigint references platform.account,
    entered_for bigint references platform.account,
    constraint measurement_of_indicator unique (indicator_id, id),
    constraint measurement_replaces_own foreign key (indicator_id, replaces) references projects.measurement (indicator_id, id),
    constraint measurement_correction check ((replaces is null) = (reason is null) and replaces <> id),
    constraint measurement_value check (value is not null or replaces is not null and uncertainty is null)
);
create index measurement_by_indicator on projects.measurement (indicator_id, day);

create function projects.measurements_stay() returns trigger language plpgsql as $$
begin
    raise exception 'measurements stay as they were entered' using errcode = 'restrict_violation',
        constraint = 'measurement_stays', schema = 'projects';
end $$;
create trigger measurement_stays before update or delete on projects.measurement
    for each row execute function projects.measurements_stay();

-- The valid ones: what nothing replaces and is not withdrawn.
create view projects.valid_measurement as
    select m.* from projects.measurement m
    where m.value is not null and not exists (select 1 from projects.measurement n where n.replaces = m.id);
