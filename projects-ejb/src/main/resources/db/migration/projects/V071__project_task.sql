-- What somebody has to do for a project: one of its team, or whoever in a department.
create sequence projects.project_task_id increment by 50 start with 50;
create table projects.project_task (
    id bigint primary key,
    project_id bigint not null references projects.project,
    title text not null check (length(btrim(title)) between 3 and 200),
    note text not null default '' check (length(note) <= 2000),
    department_id bigint references platform.department,
    person_id bigint references platform.account,
    due date,
    created_by bigint references platform.account,
    created_at timestamptz not null,
    done_by bigint references platform.account,
    done_at timestamptz,
    done_note text not null default '' check (length(done_note) <= 2000),
    version bigint not null,
    constraint project_task_whose check (num_nonnulls(department_id, person_id) = 1),
    constraint project_task_done check ((done_at is null) = (done_by is null))
);
create index project_task_of on projects.project_task (project_id);
