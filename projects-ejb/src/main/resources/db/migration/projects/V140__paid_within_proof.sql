-- Once a proof of use is accepted, no more is asked for or certified than it leaves. The grant is locked by the sums of its requests
-- (drawdown_counts), and by whoever accepts, so that neither can happen between the other's reading and writing.
create function projects.drawdown_within_proof() returns trigger language plpgsql as $$
begin
    if exists (select 1 from projects.project_grant g join projects.proof p on p.project_id = g.project_id
            where g.id = new.grant_id and p.state = 'ACCEPTED' and g.asked_cents > greatest(p.due_cents, g.paid_cents)) then
        raise exception 'more than the accepted proof leaves' using errcode = 'check_violation',
            constraint = 'drawdown_within_proof', schema = 'projects';
    end if;
    return null;
end $$;
create trigger drawdown_within_proof_asked after insert on projects.drawdown
    for each row execute function projects.drawdown_within_proof();
create trigger drawdown_within_proof_certified after update of state on projects.drawdown for each row
    when (new.state = 'CERTIFIED' and old.state <> 'CERTIFIED') execute function projects.drawdown_within_proof();

-- And no proof is accepted while a payment is on its way that would be more than it leaves.
create function projects.proof_over_payment() returns trigger language plpgsql as $$
declare
    g projects.project_grant;
begin
    select * into g from projects.project_grant where project_id = new.project_id for update;
    if g.id is not null and (select coalesce(sum(d.cents), 0) from projects.drawdown d where d.grant_id = g.id and d.state = 'CERTIFIED')
            > greatest(new.due_cents - g.paid_cents, 0) then
        raise exception 'a payment on its way is more than the proof leaves' using errcode = 'check_violation',
            constraint = 'proof_over_payment', schema = 'projects';
    end if;
    return new;
end $$;
create trigger proof_over_payment before update of state on projects.proof for each row
    when (new.state = 'ACCEPTED' and old.state <> 'ACCEPTED') execute function projects.proof_over_payment();

-- Nothing is kept back any more where the proof is accepted already.
update projects.project_grant g set retained_cents = 0, retention_released_at = p.state_since, version = g.version + 1
    from projects.proof p where p.project_id = g.project_id and p.state = 'ACCEPTED' and g.retention_released_at is null;
