-- What may be committed for a project without a notice: what the city decided last to give it, else its whole cost; null where neither is known.
create function projects.commitment_limit(of_project bigint) returns bigint language sql stable as $$
    select coalesce(projects.decided_cents(of_project), (select nullif(p.cost_cents, 0) from projects.project p where p.id = of_project))
$$;

-- No more is committed for a project than the city decided to give it, or its notices grant, whoever writes the movement. Looked at when the
-- transaction ends, for a notice is issued together with its commitment.
create function projects.budget_within_decision() returns trigger language plpgsql as $$
declare
    decided bigint := projects.decided_cents(new.project_id);
begin
    if decided is not null then
        perform 1 from projects.project where id = new.project_id for update;
        if (select coalesce(sum(s.committed), 0) from projects.budget_share s where s.project_id = new.project_id)
                > greatest(decided, projects.committed_by_notice(new.project_id)) then
            raise exception 'more than was decided' using errcode = 'check_violation',
                constraint = 'budget_within_decision', schema = 'projects';
        end if;
    end if;
    return null;
end $$;
create constraint trigger budget_within_decision after insert on projects.budget_movement deferrable initially deferred
    for each row when (new.kind = 'COMMIT') execute function projects.budget_within_decision();
