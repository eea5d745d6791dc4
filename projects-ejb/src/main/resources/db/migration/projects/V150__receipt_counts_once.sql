-- A receipt counts once in a proof of use. Two with the same day, payee and amount are told apart by their numbers; where one has none they are the
-- same, but for the rows of one payment request, in which a receipt may be split over items.
create function projects.same_receipt(of_proof bigint, but bigint, of_number text, of_day date, of_payee text, of_cents bigint, of_taken bigint)
returns bigint language sql stable as $$
    select min(o.id) from projects.proof_receipt o left join projects.drawdown_receipt t on t.id = o.taken_from
    where o.proof_id = of_proof and o.id is distinct from but and o.day = of_day and lower(o.payee) = lower(of_payee) and o.cents = of_cents
      and (o.number = '' or of_number = '' or lower(o.number) = lower(of_number))
      and coalesce(t.drawdown_id <> (select x.drawdown_id from projects.drawdown_receipt x where x.id = of_taken), true)
$$;

create function projects.proof_receipt_once() returns trigger language plpgsql as $$
begin
    if projects.same_receipt(new.proof_id, new.id, new.number, new.day, new.payee, new.cents, new.taken_from) is not null then
        raise exception 'a receipt counts once' using errcode = 'unique_violation', constraint = 'proof_receipt_twice', schema = 'projects';
    end if;
    return new;
end $$;
create trigger proof_receipt_twice before insert or update of number, day, payee, cents on projects.proof_receipt
    for each row execute function projects.proof_receipt_once();
