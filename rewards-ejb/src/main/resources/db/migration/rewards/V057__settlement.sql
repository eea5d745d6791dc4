-- In whose name statements are written and which budget line is charged: recorded, added to, never changed.
create table rewards.settlement_office (
    id bigint generated always as identity primary key,
    -- name and address, in several lines
    address text not null check (length(btrim(address)) between 1 and 500),
    budget_line text not null check (length(btrim(budget_line)) between 1 and 60),
    note text not null check (length(btrim(note)) between 1 and 1000),
    recorded_by bigint not null references platform.account,
    recorded_for bigint references platform.account,
    recorded_at timestamptz not null
);
create trigger settlement_office_fixed before update on rewards.settlement_office for each row
    execute function platform.keeps_all_but();
create trigger settlement_office_kept before delete on rewards.settlement_office for each row
    execute function platform.refuses_removal();

-- A settlement is about one partner and one month, once.
create sequence rewards.settlement_number;
create table rewards.settlement (
    id bigint generated always as identity primary key,
    reference text not null constraint settlement_reference unique
        constraint settlement_reference_form check (reference ~ '^AB-[0-9]{4}-[0-9]{4,}$'),
    partner_id bigint not null,
    -- its first day
    month date not null constraint settlement_month check (extract(day from month) = 1),
    -- version of the partner's contract, and terms, under which the latest statement was written
    contract_version integer not null,
    terms_id bigint references rewards.settlement_terms,
    state text not null constraint settlement_state check (state in
        ('DRAFT', 'ISSUED', 'OBJECTED', 'AGREED', 'CERTIFIED', 'PAID', 'UNPAID', 'CLOSED')),
    state_since timestamptz not null,
    -- number of the latest statement; 0: none is issued yet
    edition integer not null default 0,
    taler bigint not null default 0,
    -- what the lines come to, tax included; below zero where more was taken back than redeemed
    cents bigint not null default 0,
    tax_cents bigint not null default 0 constraint settlement_tax check (abs(tax_cents) <= abs(cents)),
    -- what an earlier settlement came to below zero
    carried_cents bigint not null default 0 constraint settlement_carried check (carried_cents <= 0),
    carried_from bigint constraint settlement_carried_once unique,
    payable_cents bigint generated always as (greatest(cents + carried_cents, 0)) stored,
    object_until date,
    -- who of the partner accepted; empty where the time for objections ran out
    agreed_by bigint references platform.account,
    agreed_at timestamptz,
    -- who changed an amount after an objection
    corrected_by bigint[] not null default '{}',
    certified_by bigint references platform.account,
    certified_for bigint references platform.account,
    certified_at timestamptz,
    -- latest order of its payment, as AO-2026-00042
    payment_order text,
    payment_remark text,
    constraint settlement_one_a_month unique (partner_id, month),
    constraint settlement_of_partner unique (id, partner_id),
    constraint settlement_contract foreign key (partner_id, contract_version) references rewards.partner_version (partner_id, number),
    constraint settlement_carried_of_partner foreign key (carried_from, partner_id) references rewards.settlement (id, partner_id),
    constraint settlement_carried_from check ((carried_cents < 0) = (carried_from is not null) and carried_from <> id),
    constraint settlement_issued check ((state = 'DRAFT') = (edition = 0) and (edition = 0) = (object_until is null)),
    constraint settlement_agreed check ((agreed_by is null or agreed_at is not null)
        and (agreed_at is not null or state in ('DRAFT', 'ISSUED', 'OBJECTED'))),
    constraint settlement_certified check ((certified_by is null) = (certified_at is null)
        and (certified_by is not null) = (state in ('CERTIFIED', 'PAID', 'UNPAID', 'CLOSED'))),
    -- who changed what is paid does not certify it
    constraint settlement_certified_by_another check (not (array[certified_by, certified_for] && corrected_by)),
    constraint settlement_paid check ((payment_order is not null) = (state in ('CERTIFIED', 'PAID', 'UNPAID'))
        and (state not in ('CERTIFIED', 'PAID', 'UNPAID') or cents + carried_cents > 0)
        and (state <> 'CLOSED' or cents + carried_cents <= 0))
);
create index settlement_by_month on rewards.settlement (month desc, id desc);
create index settlement_by_state on rewards.settlement (state, object_until);

-- What is certified stays as it is; afterwards only the payment goes its way.
create function rewards.certified_settlement_stays() returns trigger language plpgsql as $$
declare
    may constant text[] := array['state', 'state_since', 'payment_order', 'payment_remark', 'payable_cents',
        'certified_by', 'certified_for', 'certified_at'];
begin
    if tg_op = 'DELETE' or (to_jsonb(old) - may) is distinct from (to_jsonb(new) - may)
            or old.state = 'CLOSED' or new.state not in ('CERTIFIED', 'PAID', 'UNPAID') then
        raise exception 'settlement % stays as it is', old.reference using errcode = 'restrict_violation',
            constraint = 'settlement_stays', schema = 'rewards';
    end if;
    return new;
end $$;
create trigger settlement_stays before update or delete on rewards.settlement
    for each row when (old.certified_at is not null) execute function rewards.certified_settlement_stays();
create trigger settlement_kept before delete on rewards.settlement for each row
    execute function platform.refuses_removal();

-- The single redemptions, each in one settlement and no second, and what was taken back of them, once.
alter table rewards.redemption add constraint redemption_settled_with unique (id, partner_id);
alter table rewards.redemption add constraint redemption_settled_as unique (id, offer_id, offer_version);
create table rewards.settlement_line (
    id bigint generated always as identity primary key,
    settlement_id bigint not null,
    partner_id bigint not null,
    kind text not null constraint settlement_line_kind check (kind in ('REDEEMED', 'REVERSED')),
    redemption_id bigint not null,
    -- the ledger's transfer that took it back
    refund_id bigint,
    refund_kind text generated always as (case when refund_id is not null then 'REFUND' end) stored,
    reverses text generated always as (case when kind = 'REVERSED' then 'REDEEMED' end) stored,
    -- day of the redemption or of its being taken back, in Dresden
    day date not null,
    offer_id bigint not null,
    offer_version integer not null,
    title text not null,
    taler bigint not null,
    payout_cents bigint not null,
    tax_class text not null,
    tax_percent integer not null,
    -- how the tax was treated in the latest statement; empty: in none yet
    treatment text constraint settlement_line_treatment check (treatment in ('NOT_BILLED', 'TAXED', 'SMALL_BUSINESS', 'EXEMPT')),
    constraint settlement_line_once unique (redemption_id, kind),
    constraint settlement_line_of_settlement unique (id, settlement_id),
    constraint settlement_line_partner foreign key (settlement_id, partner_id) references rewards.settlement (id, partner_id),
    constraint settlement_line_redemption foreign key (redemption_id, partner_id) references rewards.redemption (id, partner_id),
    constraint settlement_line_offer foreign key (redemption_id, offer_id, offer_version)
        references rewards.redemption (id, offer_id, offer_version),
    constraint settlement_line_refund foreign key (refund_id, refund_kind) references rewards.transfer (id, kind),
    constraint settlement_line_reverses foreign key (redemption_id, reverses) references rewards.settlement_line (redemption_id, kind),
    constraint settlement_line_sign check (case kind
        when 'REDEEMED' then taler > 0 and payout_cents >= 0 and refund_id is null
        else taler < 0 and payout_cents <= 0 and refund_id is not null end)
);
create index settlement_line_of on rewards.settlement_line (settlement_id, day, id);

-- Lines come and change until they are certified; none ever goes.
create function rewards.settled_line_stays() returns trigger language plpgsql as $$
declare
    may constant text[] := array['payout_cents', 'tax_class', 'tax_percent', 'treatment'];
begin
    if (tg_op = 'UPDATE' and (to_jsonb(old) - may - array['refund_kind', 'reverses'])
                is distinct from (to_jsonb(new) - may - array['refund_kind', 'reverses']))
            or exists (select 1 from rewards.settlement s where s.id = new.settlement_id and s.certified_at is not null) then
        raise exception 'line of settlement % stays as it is', new.settlement_id using errcode = 'restrict_violation',
            constraint = 'settlement_line_stays', schema = 'rewards';
    end if;
    return new;
end $$;
create trigger settlement_line_stays before insert or update on rewards.settlement_line
    for each row execute function rewards.settled_line_stays();
create trigger settlement_line_kept before delete on rewards.settlement_line for each row
    execute function platform.refuses_removal();

-- What the partner was sent; a corrected one is another one.
create table rewards.settlement_statement (
    settlement_id bigint not null references rewards.settlement,
    edition integer not null check (edition >= 1),
    -- also the number of the invoice where it is one
    reference text not null constraint settlement_statement_reference unique,
    issued_at timestamptz not null,
    issued_by bigint not null references platform.account,
    issued_for bigint references platform.account,
    object_until date not null,
    taler bigint not null,
    cents bigint not null,
    tax_cents bigint not null,
    carried_cents bigint not null,
    invoice boolean not null,
    -- why it replaces the one before
    reason text check (length(btrim(reason)) between 1 and 2000),
    file_id bigint not null,
    -- SHA-256 of the file, hexadecimal
    file_hash text not null check (length(file_hash) = 64),
    primary key (settlement_id, edition),
    constraint settlement_statement_reason check ((edition = 1) = (reason is null))
);
create trigger settlement_statement_fixed before update on rewards.settlement_statement for each row
    execute function platform.keeps_all_but();
create trigger settlement_statement_kept before delete on rewards.settlement_statement for each row
    execute function platform.refuses_removal();

-- What the partner objects to: one line, or the whole.
create table rewards.settlement_objection (
    id bigint generated always as identity primary key,
    settlement_id bigint not null,
    edition integer not null,
    line_id bigint,
    reason text not null check (length(btrim(reason)) between 1 and 2000),
    raised_by bigint not null references platform.account,
    raised_at timestamptz not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'UPHELD', 'REJECTED')),
    -- what the line comes to from now on, where that is changed
    new_cents bigint check (new_cents between 0 and 10000000),
    answer text check (length(btrim(answer)) between 1 and 2000),
    answered_by bigint references platform.account,
    answered_for bigint references platform.account,
    answered_at timestamptz,
    constraint settlement_objection_to foreign key (settlement_id, edition) references rewards.settlement_statement (settlement_id, edition),
    constraint settlement_objection_line foreign key (line_id, settlement_id) references rewards.settlement_line (id, settlement_id),
    constraint settlement_objection_answered check ((state = 'OPEN') = (answer is null) and (answer is null) = (answered_by is null)
        and (answered_by is null) = (answered_at is null)
        and (new_cents is null or (state = 'UPHELD' and line_id is not null)))
);
create unique index settlement_objection_one_open on rewards.settlement_objection (settlement_id, coalesce(line_id, 0))
    where state = 'OPEN';
create trigger settlement_objection_fixed before update on rewards.settlement_objection for each row
    execute function platform.keeps_all_but('state', 'new_cents', 'answer', 'answered_by', 'answered_for', 'answered_at');
create trigger settlement_objection_kept before delete on rewards.settlement_objection for each row
    execute function platform.refuses_removal();

-- How the tax office classifies each offer now; an offer that it has not decided on is not in here.
create view rewards.v_offer_tax as
select distinct on (offer_id) offer_id, tax_class, tax_percent, file_number, decided_on
from rewards.offer_tax_decision order by offer_id, id desc;

-- The same as before, and at the end the transfer that moved the Taler.
create or replace view rewards.v_redeemed as
select r.id, r.reference, r.partner_id, r.contract_version, r.ended_at as redeemed_at,
    cast(r.ended_at at time zone 'Europe/Berlin' as date) as day,
    r.offer_id, o.reference as offer_reference, r.offer_version, v.title, r.kind, r.taler, r.payout_cents, v.tax_class, v.tax_percent,
    r.transfer_name
from rewards.redemption r
join rewards.offer o on o.id = r.offer_id
join rewards.offer_version v on v.offer_id = r.offer_id and v.number = r.offer_version
where r.state = 'REDEEMED';

-- How near the payouts of twelve months are to the million from which on BaFin has to be told (§ 2 Abs. 2 ZAG): one row.
create table rewards.payout_watch (
    id integer primary key constraint payout_watch_one check (id = 1),
    level text not null check (level in ('FAR', 'NEAR', 'OVER')),
    cents bigint not null,
    since timestamptz not null
);
insert into rewards.payout_watch (id, level, cents, since) values (1, 'FAR', 0, '2026-01-01T00:00:00Z');
create trigger payout_watch_kept before delete on rewards.payout_watch for each row execute function platform.refuses_removal();
