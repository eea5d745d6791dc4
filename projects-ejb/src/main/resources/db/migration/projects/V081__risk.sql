-- What may go wrong in a city project: how probable, how bad, what is done against it, and who looks after it until when.
create sequence projects.risk_id increment by 50 start with 50;
create table projects.risk (
    id bigint primary key,
    project_id bigint not null references projects.project,
    number integer not null check (number between 1 and 999),
    title text not null check (length(btrim(title)) between 3 and 200),
    detail text not null default '' check (length(detail) <= 2000),
    probability integer not null check (probability between 1 and 5),
    effect integer not null check (effect between 1 and 5),
    product integer not null generated always as (probability * effect) stored,
    measure text not null check (length(btrim(measure)) between 3 and 2000),
    owner_id bigint not null references platform.account,
    due date not null check (due between date '2000-01-01' and date '2100-12-31'),
    state text not null check (state in ('OPEN', 'CLOSED')),
    closed_reason text check (length(btrim(closed_reason)) between 3 and 2000),
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version bigint not null,
    constraint risk_number unique (project_id, number),
    constraint risk_closed check ((state = 'CLOSED') = (closed_reason is not null))
);
