-- What a department says to cost and feasibility of an application.
create sequence projects.department_view_id increment by 50 start with 50;
create table projects.department_view (
    id bigint primary key,
    application_id bigint not null references projects.application,
    department_id bigint not null references platform.department,
    question text not null default '' check (length(question) <= 2000),
    due date not null,
    state text not null check (state in ('REQUESTED', 'GIVEN', 'CLOSED', 'WITHDRAWN')),
    requested_by bigint not null references platform.account,
    requested_for bigint references platform.account,
    requested_at timestamptz not null,
    -- whether the costs are realistic, and whether it can be done
    cost text check (cost in ('YES', 'PARTLY', 'NO')),
    feasible text check (feasible in ('YES', 'PARTLY', 'NO')),
    statement text check (length(btrim(statement)) between 1 and 2000),
    conditions text check (length(btrim(conditions)) between 1 and 2000),
    given_by bigint references platform.account,
    given_for bigint references platform.account,
    given_at timestamptz,
    closed_by bigint references platform.account,
    closed_at timestamptz,
    closed_reason text check (length(btrim(closed_reason)) between 1 and 1000),
    reminded_on date,
    version bigint not null,
    constraint department_view_given check ((state = 'GIVEN') = (given_by is not null)
        and (given_by is null) = (given_at is null) and (given_by is null) = (cost is null)
        and (given_by is null) = (feasible is null) and (given_by is null) = (statement is null)
        and (given_by is not null or (conditions is null and given_for is null))),
    constraint department_view_closed check ((state = 'CLOSED') = (closed_by is not null)
        and (closed_by is null) = (closed_at is null) and (closed_by is null) = (closed_reason is null))
);
create index department_view_of on projects.department_view (application_id);
create index department_view_due on projects.department_view (due) where state = 'REQUESTED';
create unique index department_view_once on projects.department_view (application_id, department_id) where state <> 'WITHDRAWN';

-- The check and the views belong to the time in which the application is examined; a request that came to nothing may go any time.
create function projects.only_while_in_check() returns trigger language plpgsql as $$
begin
    if exists (select 1 from projects.application a where a.id = new.application_id and a.state not in ('IN_CHECK', 'QUERIED')) then
        raise exception 'application % is not in the check', new.application_id using errcode = 'restrict_violation',
            constraint = 'eligibility_while_in_check', schema = 'projects';
    end if;
    return new;
end $$;
create trigger eligibility_answer_in_check before insert or update on projects.eligibility_answer
    for each row execute function projects.only_while_in_check();
create trigger department_view_in_check before insert or update on projects.department_view
    for each row when (new.state <> 'WITHDRAWN') execute function projects.only_while_in_check();

-- Eligible is what has every mandatory item of the call met and no view open. One without any check came in decided: from a file.
create function projects.eligible_after_the_check() returns trigger language plpgsql as $$
begin
    if exists (select 1 from projects.department_view v where v.application_id = new.id and v.state = 'REQUESTED') then
        raise exception 'a view on % is open', new.reference using errcode = 'check_violation', constraint = 'eligible_without_view',
            schema = 'projects';
    end if;
    if exists (select 1 from projects.eligibility_check e where e.application_id = new.id) and exists (
            select 1 from projects.call c
            join projects.call_terms t on t.call_id = c.id and t.number = c.in_force_number
            join projects.call_terms_item i on i.terms_id = t.id
            where c.id = new.call_id and i.mandatory and not exists (select 1 from projects.eligibility_answer a
                where a.application_id = new.id and a.item_id = i.item_id and a.result = 'MET')) then
        raise exception 'a mandatory item of % is not met', new.reference using errcode = 'check_violation',
            constraint = 'eligible_without_item', schema = 'projects';
    end if;
    return new;
end $$;
create trigger application_eligible before update of state on projects.application
    for each row when (old.state <> 'ELIGIBLE' and new.state = 'ELIGIBLE') execute function projects.eligible_after_the_check();
