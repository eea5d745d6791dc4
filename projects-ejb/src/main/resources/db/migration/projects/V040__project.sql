-- City projects: what is chosen and carried out. Its money hangs on it.
create sequence projects.project_id increment by 50 start with 50;
create sequence projects.project_number;
create table projects.project (
    id bigint primary key,
    reference text not null constraint project_reference_unique unique check (reference ~ '^PR-[0-9]{4}-[0-9]{3,}$'),
    call_id bigint references projects.call,
    application_id bigint constraint project_of_application unique,
    title text not null check (length(btrim(title)) between 3 and 200),
    department_id bigint not null references platform.department,
    state text not null check (state in ('PLANNED', 'RUNNING', 'CLOSING', 'DONE', 'STOPPED')),
    light text not null check (light in ('GREEN', 'YELLOW', 'RED')),
    light_reason text not null default '' check (length(light_reason) <= 500),
    created_at timestamptz not null,
    version bigint not null,
    constraint project_light_reason check (light = 'GREEN' or length(btrim(light_reason)) > 0)
);
create index project_by_department on projects.project (department_id);
create index project_by_call on projects.project (call_id);
