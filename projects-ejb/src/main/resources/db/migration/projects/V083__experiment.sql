-- A project as an experiment in the real world (Reallabor): what was asked, supposed and done, by whom, what was learnt and what came of it.
create table projects.experiment (
    project_id bigint primary key references projects.project,
    question text not null check (length(question) <= 2000),
    hypothesis text not null check (length(hypothesis) <= 2000),
    intervention text not null check (length(intervention) <= 5000),
    -- what partners do, a line each: name and role
    partners text not null check (length(partners) <= 5000),
    written_at timestamptz not null,
    version bigint not null
);

-- The learning diary: entries stay as they are.
create sequence projects.learning_id;
create table projects.learning (
    id bigint primary key default nextval('projects.learning_id'),
    project_id bigint not null references projects.experiment,
    day date not null,
    text text not null check (length(btrim(text)) between 3 and 5000),
    entered_at timestamptz not null,
    entered_by bigint references platform.account,
    entered_for bigint references platform.account
);
create index learning_by_project on projects.learning (project_id, day);

create table projects.experiment_result (
    project_id bigint not null references projects.experiment,
    criterion text not null check (criterion in ('CONTINUATION', 'TRANSFER', 'CONTRIBUTION_TO_CHANGE', 'LEARNING', 'ACROSS_DISCIPLINES')),
    -- 1: not at all, 5: fully
    rating integer not null check (rating between 1 and 5),
    text text not null check (length(btrim(text)) between 3 and 2000),
    rated_at timestamptz not null,
    rated_by bigint references platform.account,
    version bigint not null,
    primary key (project_id, criterion)
);

create function projects.learnings_stay() returns trigger language plpgsql as $$
begin
    raise exception 'what was learnt stays as it was written' using errcode = 'restrict_violation',
        constraint = 'learning_stays', schema = 'projects';
end $$;
create trigger learning_stays before update or delete on projects.learning
    for each row execute function projects.learnings_stay();
