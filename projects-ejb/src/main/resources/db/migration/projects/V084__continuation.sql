-- Does it go on? Asked again 6, 12 and 24 months after a project's last day; an answer stays.
create table projects.continuation (
    project_id bigint not null references projects.project,
    months integer not null check (months in (6, 12, 24)),
    project_end date not null,
    due date not null,
    answer text check (answer in ('CONTINUES', 'CONTINUES_CHANGED', 'TRANSFERRED', 'ENDED')),
    remark text check (length(btrim(remark)) between 3 and 2000),
    answered_at timestamptz,
    answered_by bigint references platform.account,
    answered_for bigint references platform.account,
    primary key (project_id, months),
    constraint continuation_due check (due = (project_end + make_interval(months => months))::date),
    constraint continuation_answer check ((answer is null) = (remark is null) and (answer is null) = (answered_at is null)
        and (answer is not null or answered_by is null and answered_for is null))
);
create index continuation_open on projects.continuation (due) where answer is null;

create function projects.continuations_stay() returns trigger language plpgsql as $$
begin
    raise exception 'an answer stays' using errcode = 'restrict_violation', constraint = 'continuation_stays', schema = 'projects';
end $$;
create trigger continuation_stays before update or delete on projects.continuation
    for each row when (old.answer is not null) execute function projects.continuations_stay();
