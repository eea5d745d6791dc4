-- No notice that is issued gives more than the project costs, or than the call's terms in force have: their highest sum, as a first grant not
-- less than their lowest, and no greater part of the costs than they fund. Costs of 0 are not known, and limit nothing.
create function projects.grant_within_cost() returns trigger language plpgsql as $$
declare
    p projects.project;
    t projects.call_terms;
begin
    select * into p from projects.project where id = new.project_id for share;
    select x.* into t from projects.call c join projects.call_terms x on x.call_id = c.id and x.number = c.in_force_number
        where c.id = p.call_id;
    if p.cost_cents > 0 and new.cents::numeric * 10000 > p.cost_cents::numeric * coalesce(t.share_basis_points, 10000) then
        raise exception 'more than the funded part of the costs' using errcode = 'check_violation', constraint = 'grant_within_cost',
            schema = 'projects';
    end if;
    if t.id is not null and (new.cents > t.highest_cents or new.kind = 'GRANT' and new.cents < t.lowest_cents
            or new.share_basis_points > t.share_basis_points) then
        raise exception 'outside what the call gives' using errcode = 'check_violation', constraint = 'grant_within_call', schema = 'projects';
    end if;
    return new;
end $$;
create trigger grant_within_cost before update of issued_at on projects.grant_notice for each row
    when (new.kind in ('GRANT', 'CHANGE') and old.issued_at is null and new.issued_at is not null)
    execute function projects.grant_within_cost();
create trigger grant_within_cost_at_once before insert on projects.grant_notice for each row
    when (new.kind in ('GRANT', 'CHANGE') and new.issued_at is not null) execute function projects.grant_within_cost();

-- And the costs are not put below what is granted: the notice is changed first.
create function projects.project_cost_bears_grant() returns trigger language plpgsql as $$
begin
    if exists (select 1 from projects.project_grant g where g.project_id = new.id and g.cents > new.cost_cents) then
        raise exception 'less than is granted' using errcode = 'check_violation', constraint = 'project_cost_bears_grant', schema = 'projects';
    end if;
    return new;
end $$;
create trigger project_cost_bears_grant before update of cost_cents on projects.project for each row
    when (new.cost_cents > 0 and (new.cost_cents < old.cost_cents or old.cost_cents = 0)) execute function projects.project_cost_bears_grant();
