-- The plan of a city project: work packages and milestones, what waits for what, moves that can be undone, baselines. Days are days in Dresden,
-- the last one included. All commands on a plan take its row first, so that two of them never see half of each other.
create table projects.plan (
    project_id bigint primary key references projects.project,
    moves bigint not null default 0 check (moves >= 0),
    baselines bigint not null default 0 check (baselines >= 0)
);

create sequence projects.plan_item_id increment by 50 start with 50;
create table projects.plan_item (
    id bigint primary key,
    project_id bigint not null references projects.plan,
    kind text not null check (kind in ('PACKAGE', 'MILESTONE')),
    number integer not null check (number between 1 and 999),
    title text not null check (length(btrim(title)) between 1 and 200),
    first_day date not null check (first_day between date '2000-01-01' and date '2100-12-31'),
    last_day date not null check (last_day between date '2000-01-01' and date '2100-12-31'),
    person_id bigint references platform.account,
    department_id bigint references platform.department,
    progress integer not null default 0 check (progress between 0 and 100),
    done_on date check (done_on between date '2000-01-01' and date '2100-12-31'),
    budget_hint bigint check (budget_hint between 0 and 100000000000),
    version bigint not null,
    constraint plan_item_number unique (project_id, kind, number),
    constraint plan_item_of_project unique (project_id, id),
    constraint plan_item_days check (last_day >= first_day),
    constraint plan_item_responsible check (num_nonnulls(person_id, department_id) = 1),
    -- A milestone is one day and is reached or not; a package has progress.
    constraint plan_item_milestone check (kind = 'PACKAGE' and done_on is null
        or kind = 'MILESTONE' and first_day = last_day and budget_hint is null and progress = case when done_on is null then 0 else 100 end)
);
create index plan_item_by_due on projects.plan_item (last_day) where progress < 100;
create index milestone_ahead on projects.plan_item (project_id, last_day) where kind = 'MILESTONE' and done_on is null;

-- What the portfolio and reports read of milestones.
create view projects.milestone as
    select id, project_id, title, last_day as due, done_on, person_id, department_id from projects.plan_item where kind = 'MILESTONE';

-- Finish to start: what comes after begins at the earliest so many days after what is before has ended.
create table projects.plan_link (
    project_id bigint not null references projects.plan,
    before_id bigint not null,
    after_id bigint not null,
    lag_days integer not null default 0 check (lag_days between 0 and 730),
    primary key (before_id, after_id),
    constraint plan_link_itself check (before_id <> after_id),
    constraint plan_link_before foreign key (project_id, before_id) references projects.plan_item (project_id, id) on delete cascade,
    constraint plan_link_after foreign key (project_id, after_id) references projects.plan_item (project_id, id) on delete cascade
);
create index plan_link_to on projects.plan_link (after_id);
create index plan_link_of on projects.plan_link (project_id);

-- Nothing waits for itself, over however many others, whoever writes it: the plan's row makes two writers wait for each other.
create function projects.plan_has_no_circle() returns trigger language plpgsql as $$
begin
    perform 1 from projects.plan where project_id = new.project_id for update;
    if exists (
            with recursive later (id) as (
                select new.after_id
                union
                select l.after_id from projects.plan_link l join later on l.before_id = later.id
            )
            select 1 from later where id = new.before_id) then
        raise exception 'an item of a plan would wait for itself' using errcode = 'check_violation',
            constraint = 'plan_circle', schema = 'projects';
    end if;
    return new;
end $$;
create trigger plan_has_no_circle before insert or update on projects.plan_link
    for each row execute function projects.plan_has_no_circle();

-- One move of a plan, with everything it moved: the last one can be undone.
create sequence projects.plan_move_id increment by 50 start with 50;
create table projects.plan_move (
    id bigint primary key,
    project_id bigint not null references projects.plan,
    number bigint not null,
    title text not null check (length(btrim(title)) between 1 and 200),
    at timestamptz not null,
    account_id bigint references platform.account,
    undone_at timestamptz,
    constraint plan_move_number unique (project_id, number)
);
create table projects.plan_moved (
    move_id bigint not null references projects.plan_move,
    item_id bigint not null references projects.plan_item on delete cascade,
    first_before date not null,
    last_before date not null,
    first_after date not null,
    last_after date not null,
    primary key (move_id, item_id)
);
create index plan_moved_item on projects.plan_moved (item_id);

-- The plan as it was frozen on a day; what is compared with it is the plan of today. It stays as it is.
create sequence projects.plan_baseline_id increment by 50 start with 50;
create table projects.plan_baseline (
    id bigint primary key,
    project_id bigint not null references projects.plan,
    number bigint not null,
    title text not null check (length(btrim(title)) between 1 and 200),
    at timestamptz not null,
    account_id bigint references platform.account,
    acting_for bigint references platform.account,
    constraint plan_baseline_number unique (project_id, number)
);
create table projects.plan_baseline_item (
    baseline_id bigint not null references projects.plan_baseline,
    item_id bigint not null,
    kind text not null check (kind in ('PACKAGE', 'MILESTONE')),
    number integer not null,
    title text not null,
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    primary key (baseline_id, item_id)
);
create function projects.plan_baseline_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a baseline of a plan stays' using errcode = 'restrict_violation', constraint = 'plan_baseline_stays', schema = 'projects';
end $$;
create trigger plan_baseline_stays before update or delete on projects.plan_baseline
    for each row execute function projects.plan_baseline_stays();
create trigger plan_baseline_item_stays before update or delete on projects.plan_baseline_item
    for each row execute function projects.plan_baseline_stays();
