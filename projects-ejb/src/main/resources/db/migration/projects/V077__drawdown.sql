-- Payment requests (Mittelabrufe) on a grant. The account is sealed; who enters it and who checks it are two. A request is paid by an order of
-- the platform and booked back; what is asked for and paid of a grant is added up here and held against the grant by its own constraints.
create sequence projects.grant_account_id increment by 50 start with 50;
create table projects.grant_account (
    id bigint primary key,
    grant_id bigint not null references projects.project_grant,
    holder text not null check (length(btrim(holder)) between 2 and 140),
    iban_sealed text not null,
    iban_shown text not null,
    iban_mark text not null,
    -- null: by the recipient, over the secret link
    entered_by bigint references platform.account,
    entered_at timestamptz not null,
    checked_by bigint references platform.account,
    checked_at timestamptz,
    replaced_at timestamptz,
    constraint grant_account_checked check ((checked_by is null) = (checked_at is null)),
    constraint grant_account_four_eyes check (checked_by is null or checked_by is distinct from entered_by)
);
create unique index grant_account_one on projects.grant_account (grant_id) where replaced_at is null;

create sequence projects.drawdown_id increment by 50 start with 50;
create sequence projects.drawdown_number;
create table projects.drawdown (
    id bigint primary key,
    reference text not null constraint drawdown_reference unique check (reference ~ '^MA-[0-9]{4}-[0-9]{4,}$'),
    grant_id bigint not null references projects.project_grant,
    kind text not null check (kind in ('ADVANCE', 'REIMBURSEMENT')),
    cents bigint not null check (cents between 1 and 99999999999),
    -- of an advance: day by which it will be spent
    spend_until date,
    note text not null check (length(note) <= 2000),
    state text not null check (state in ('SUBMITTED', 'CERTIFIED', 'PAID', 'UNPAID', 'REFUSED', 'WITHDRAWN')),
    state_since timestamptz not null,
    state_reason text check (length(state_reason) <= 1000),
    -- null: by the recipient, over the secret link
    asked_by bigint references platform.account,
    asked_at timestamptz not null,
    certified_by bigint references platform.account,
    certified_for bigint references platform.account,
    certified_at timestamptz,
    account_id bigint references projects.grant_account,
    year_id bigint references projects.budget_year,
    payment_order text constraint drawdown_order_once unique,
    paid_on date,
    version bigint not null,
    constraint drawdown_advance check ((kind = 'ADVANCE') = (spend_until is not null)),
    constraint drawdown_reason check (state not in ('REFUSED', 'UNPAID') or length(btrim(state_reason)) > 0),
    constraint drawdown_certified check (num_nulls(certified_by, certified_at, account_id, year_id, payment_order) in (0, 5)
        and (state not in ('CERTIFIED', 'PAID') or certified_at is not null)),
    constraint drawdown_paid check ((state = 'PAID') = (paid_on is not null))
);
create index drawdown_of on projects.drawdown (grant_id, state);
create index drawdown_charged on projects.drawdown (year_id) where state = 'CERTIFIED';

create sequence projects.drawdown_receipt_id increment by 50 start with 50;
create table projects.drawdown_receipt (
    id bigint primary key,
    drawdown_id bigint not null references projects.drawdown,
    position integer not null,
    day date not null,
    payee text not null check (length(btrim(payee)) between 1 and 200),
    cents bigint not null check (cents between 1 and 99999999999),
    -- item of the cost plan
    item text not null check (length(btrim(item)) between 1 and 200),
    file_id bigint references platform.file,
    constraint drawdown_receipt_position unique (drawdown_id, position)
);

-- Adds up what is asked for and paid, and lets a state follow only those that lead to it; only a final grant is paid.
create function projects.drawdown_counts() returns trigger language plpgsql as $$
declare
    g projects.project_grant;
    asked bigint := case when new.state in ('SUBMITTED', 'CERTIFIED', 'PAID', 'UNPAID') then new.cents else 0 end;
    paid bigint := case when new.state = 'PAID' then new.cents else 0 end;
begin
    if tg_op = 'UPDATE' then
        if (old.reference, old.grant_id, old.kind, old.cents, old.asked_at) is distinct from (new.reference, new.grant_id, new.kind, new.cents, new.asked_at) then
            raise exception 'what is asked for stays' using errcode = 'restrict_violation', constraint = 'drawdown_stays', schema = 'projects';
        end if;
        if old.state <> new.state and not (old.state || ' ' || new.state = any (array['SUBMITTED CERTIFIED', 'SUBMITTED REFUSED',
                'SUBMITTED WITHDRAWN', 'CERTIFIED PAID', 'CERTIFIED UNPAID', 'PAID UNPAID', 'UNPAID CERTIFIED', 'UNPAID SUBMITTED',
                'UNPAID REFUSED', 'UNPAID WITHDRAWN'])) then
            raise exception '% cannot become % from %', old.reference, new.state, old.state using errcode = 'restrict_violation',
                constraint = 'drawdown_moves', schema = 'projects';
        end if;
        asked := asked - case when old.state in ('SUBMITTED', 'CERTIFIED', 'PAID', 'UNPAID') then old.cents else 0 end;
        paid := paid - case when old.state = 'PAID' then old.cents else 0 end;
    elsif new.state <> 'SUBMITTED' then
        raise exception 'a payment request begins by being asked for' using errcode = 'restrict_violation', constraint = 'drawdown_moves', schema = 'projects';
    end if;
    update projects.project_grant set asked_cents = asked_cents + asked, paid_cents = paid_cents + paid where id = new.grant_id returning * into g;
    if new.state = 'CERTIFIED' and (tg_op = 'INSERT' or old.state <> 'CERTIFIED')
            and not coalesce(g.final_on <= (new.certified_at at time zone 'Europe/Berlin')::date, false) then
        raise exception 'only a final grant is paid' using errcode = 'check_violation', constraint = 'drawdown_only_of_final_grant', schema = 'projects';
    end if;
    return new;
end $$;
create trigger drawdown_counts before insert or update on projects.drawdown for each row execute function projects.drawdown_counts();

create function projects.drawdown_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a payment request stays' using errcode = 'restrict_violation', constraint = 'drawdown_stays', schema = 'projects';
end $$;
create trigger drawdown_stays before delete on projects.drawdown for each row execute function projects.drawdown_stays();

-- The sums of a grant change by its requests alone.
create function projects.grant_sums_by_requests() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if (new.asked_cents, new.paid_cents) <> (0, 0) then
            raise exception 'a grant begins unpaid' using errcode = 'restrict_violation', constraint = 'grant_sums_by_requests', schema = 'projects';
        end if;
    elsif (old.asked_cents, old.paid_cents) <> (new.asked_cents, new.paid_cents) and pg_trigger_depth() < 2 then
        raise exception 'sums of a grant change by its requests' using errcode = 'restrict_violation',
            constraint = 'grant_sums_by_requests', schema = 'projects';
    end if;
    return new;
end $$;
create trigger grant_sums_by_requests before insert or update on projects.project_grant
    for each row execute function projects.grant_sums_by_requests();

-- What is on its way to be paid stays bound: no commitment is given up or handed on below it, whoever writes the movement.
create function projects.budget_share_in_payment() returns trigger language plpgsql as $$
declare
    on_its_way bigint;
begin
    if new.committed - new.paid < old.committed - old.paid and new.paid = old.paid then
        select coalesce(sum(d.cents), 0) into on_its_way from projects.drawdown d join projects.project_grant g on g.id = d.grant_id
            where d.year_id = new.year_id and d.state = 'CERTIFIED' and g.project_id = new.project_id;
        if new.committed - new.paid < on_its_way then
            raise exception 'payments are on their way' using errcode = 'check_violation', constraint = 'budget_in_payment', schema = 'projects';
        end if;
    end if;
    return new;
end $$;
create trigger budget_share_in_payment before update on projects.budget_share
    for each row execute function projects.budget_share_in_payment();
