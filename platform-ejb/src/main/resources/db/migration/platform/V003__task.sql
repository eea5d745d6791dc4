create sequence platform.task_id increment by 50 start with 50;
create table platform.task (
    id bigint primary key,
    step text not null,
    subject_type text not null,
    subject_id bigint not null,
    subject_reference text not null,
    programme text not null,
    title text not null,
    context text,
    role text not null,
    department_id bigint references platform.department,
    person_id bigint references platform.account,
    due date,
    page text not null,
    opened_at timestamptz not null,
    opened_by bigint references platform.account,
    closed_at timestamptz,
    closed_by bigint references platform.account,
    check (closed_at is null or closed_at >= opened_at)
);
create unique index task_open_once on platform.task (subject_type, subject_id, step, coalesce(department_id, 0))
    where closed_at is null;
create index task_of_person on platform.task (person_id, due, id) where closed_at is null;
create index task_of_department on platform.task (department_id, role, due, id) where closed_at is null;
create index task_closed_by on platform.task (closed_by, closed_at) where closed_at is not null;
