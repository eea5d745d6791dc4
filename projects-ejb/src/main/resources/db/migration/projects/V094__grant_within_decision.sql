-- The day on which a project began: set by its first move out of planning, and kept.
alter table projects.project add column started_on date;
update projects.project set started_on = ((case when state = 'RUNNING' then coalesce(state_since, created_at) else created_at end)
    at time zone 'Europe/Berlin')::date where state <> 'PLANNED';
create function projects.project_starts() returns trigger language plpgsql as $$
begin
    if new.state <> 'PLANNED' and new.started_on is null then
        new.started_on := ((case when new.state = 'RUNNING' then coalesce(new.state_since, new.created_at) else new.created_at end)
            at time zone 'Europe/Berlin')::date;
    end if;
    return new;
end $$;
create trigger project_starts before insert or update of state on projects.project for each row execute function projects.project_starts();

-- What the city decided last to give a project's application; null where it has none, or none was decided on.
create function projects.decided_cents(of_project bigint) returns bigint language sql stable as $$
    select r.granted_cents from projects.project p join projects.decision_row r on r.application_id = p.application_id
    join projects.decision d on d.id = r.decision_id and d.approval_state = 'APPROVED'
    where p.id = of_project and r.outcome = 'SELECTED' order by d.number desc limit 1
$$;

-- No notice gives more than was decided, unless a later decision of the city says so.
create function projects.grant_within_decision() returns trigger language plpgsql as $$
declare
    decided bigint := projects.decided_cents(new.project_id);
begin
    if new.cents > decided and new.cents > coalesce((select g.cents from projects.project_grant g where g.project_id = new.project_id), 0) then
        raise exception 'more than was decided' using errcode = 'check_violation', constraint = 'grant_within_decision', schema = 'projects';
    end if;
    return new;
end $$;
create trigger grant_within_decision before insert or update of cents on projects.grant_notice for each row
    when (new.kind in ('GRANT', 'CHANGE')) execute function projects.grant_within_decision();
