-- Never more than the call's budget is given away: what confirmed decisions grant to applications that were not withdrawn.
create function projects.granted_cents(of_call bigint) returns bigint language sql stable as $$
    select coalesce(sum(r.granted_cents), 0)::bigint from projects.decision d
    join projects.decision_row r on r.decision_id = d.id and r.outcome = 'SELECTED'
    join projects.application a on a.id = r.application_id
    where d.call_id = of_call and d.approval_state = 'APPROVED' and a.state <> 'WITHDRAWN'
$$;

create function projects.granted_within_budget() returns trigger language plpgsql as $$
declare
    of_call bigint := case when tg_table_name = 'decision' then (to_jsonb(new) ->> 'call_id')::bigint else new.id end;
    budget bigint;
begin
    -- one after the other, also with a change of the budget
    perform 1 from projects.call c where c.id = of_call for no key update;
    select coalesce(sum(b.cents), 0) into budget from projects.call c
        join projects.call_terms t on t.call_id = c.id and t.number = c.in_force_number
        join projects.call_terms_budget b on b.terms_id = t.id where c.id = of_call;
    if projects.granted_cents(of_call) > budget then
        raise exception 'call % grants more than its budget', of_call using errcode = 'check_violation',
            constraint = 'decision_within_budget', schema = 'projects';
    end if;
    return null;
end $$;
create trigger decision_within_budget after insert or update on projects.decision
    for each row when (new.approval_state = 'APPROVED') execute function projects.granted_within_budget();
create trigger call_within_budget after update of in_force_number on projects.call
    for each row when (old.in_force_number is distinct from new.in_force_number) execute function projects.granted_within_budget();
