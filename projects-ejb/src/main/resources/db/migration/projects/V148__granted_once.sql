-- Each application counts once in what a call gave away: with what the city decided last to give it, as projects.decided_cents has it. A later
-- decision that selects it again revises the earlier one and does not add to it.
create or replace function projects.granted_cents(of_call bigint) returns bigint language sql stable as $$
    select coalesce(sum(x.granted_cents), 0)::bigint from (
        select distinct on (r.application_id) r.granted_cents from projects.decision d
        join projects.decision_row r on r.decision_id = d.id and r.outcome = 'SELECTED'
        join projects.application a on a.id = r.application_id
        where d.call_id = of_call and d.approval_state = 'APPROVED' and a.state <> 'WITHDRAWN'
        order by r.application_id, d.number desc) x
$$;
