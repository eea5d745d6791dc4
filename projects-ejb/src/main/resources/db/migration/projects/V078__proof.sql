-- Proofs of use (Verwendungsnachweise): how the money of a granted project was spent, handed in by whoever has it, checked by one person
-- and accepted by another. What was granted is kept as it stood, so that what was decided can be worked out again.
create sequence projects.proof_id increment by 50 start with 50;
create table projects.proof (
    id bigint primary key,
    project_id bigint not null constraint proof_once unique references projects.project,
    state text not null check (state in ('AWAITED', 'IN_CHECK', 'QUERIED', 'CHECKED', 'ACCEPTED')),
    state_since timestamptz not null,
    due_on date not null,
    -- who has the money, and how many reminders went there: 0 to 3
    recipient_name text check (length(recipient_name) <= 200),
    recipient_email text check (length(recipient_email) <= 254),
    language text not null check (language in ('de', 'en')),
    reminders integer not null default 0 check (reminders between 0 and 3),
    -- what was granted, as the notice and the call have it
    grant_reference text check (length(grant_reference) <= 100),
    funding_kind text not null check (funding_kind in ('FIXED_SUM', 'SHARE', 'DEFICIT')),
    grant_cents bigint not null check (grant_cents between 0 and 1000000000000),
    share_basis_points integer not null check (share_basis_points between 0 and 10000),
    first_day date not null,
    last_day date not null,
    tolerance_basis_points integer not null check (tolerance_basis_points between 0 and 10000),
    petty_cents bigint not null check (petty_cents >= 0),
    day_count text not null check (day_count in ('ACTUAL_ACTUAL', 'ACTUAL_365', 'THIRTY_360')),
    paid_cents bigint not null check (paid_cents between 0 and 1000000000000),
    narrative text check (length(narrative) <= 20000),
    handed_in_at timestamptz,
    query text check (length(query) <= 2000),
    query_until date,
    reply text check (length(reply) <= 2000),
    -- what the check came to
    remark text check (length(remark) <= 4000),
    eligible_cents bigint,
    due_cents bigint,
    to_pay_cents bigint,
    reclaim_cents bigint,
    lapsed_cents bigint,
    approval_state text not null default 'NONE',
    approvals_needed integer not null default 1,
    entered_by bigint references platform.account,
    entered_for bigint references platform.account,
    proposed_by bigint references platform.account,
    proposed_for bigint references platform.account,
    proposed_at timestamptz,
    content_hash bytea,
    first_approved_by bigint references platform.account,
    first_approved_for bigint references platform.account,
    first_approved_at timestamptz,
    second_approved_by bigint references platform.account,
    second_approved_for bigint references platform.account,
    second_approved_at timestamptz,
    returned_by bigint references platform.account,
    returned_for bigint references platform.account,
    returned_at timestamptz,
    return_remark text,
    version bigint not null default 0,
    constraint proof_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED') and approvals_needed = 1),
    constraint proof_approval_proposed check (approval_state = 'NONE'
        or (proposed_by is not null and proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
    constraint proof_approval_complete check ((first_approved_by is null) = (first_approved_at is null) and second_approved_by is null
        and (approval_state = 'APPROVED') = (first_approved_by is not null)),
    constraint proof_approval_by_another check (not (array[first_approved_by, first_approved_for]
        && array[entered_by, entered_for, proposed_by, proposed_for])),
    constraint proof_days check (last_day >= first_day and due_on >= last_day),
    constraint proof_share check (funding_kind <> 'SHARE' or share_basis_points > 0),
    constraint proof_handed_in check (state = 'AWAITED' or handed_in_at is not null),
    constraint proof_query check (state <> 'QUERIED' or (query is not null and query_until is not null)),
    constraint proof_by_two check ((state = 'CHECKED') = (approval_state = 'PROPOSED') and (state = 'ACCEPTED') = (approval_state = 'APPROVED')),
    constraint proof_result check (num_nulls(eligible_cents, due_cents, to_pay_cents, reclaim_cents, lapsed_cents) in (0, 5)
        and (state not in ('CHECKED', 'ACCEPTED') or due_cents is not null)),
    -- what was paid and is still paid, less what is reclaimed and let go, is what is due
    constraint proof_adds_up check (paid_cents + to_pay_cents - reclaim_cents - lapsed_cents = due_cents
        and due_cents between 0 and grant_cents and to_pay_cents >= 0 and reclaim_cents >= 0 and lapsed_cents between 0 and petty_cents
        and eligible_cents >= 0 and (to_pay_cents = 0 or reclaim_cents + lapsed_cents = 0) and (reclaim_cents = 0 or lapsed_cents = 0))
);
create index proof_due on projects.proof (due_on) where state = 'AWAITED';

-- A line of the cost plan. What was spent and struck is the sum of its receipts, kept by them alone.
create sequence projects.proof_item_id increment by 50 start with 50;
create table projects.proof_item (
    id bigint primary key,
    proof_id bigint not null references projects.proof,
    position integer not null check (position between 1 and 1000),
    title text not null check (length(btrim(title)) between 1 and 200),
    planned_cents bigint not null check (planned_cents between 0 and 1000000000000),
    spent_cents bigint not null default 0 check (spent_cents between 0 and 1000000000000),
    struck_cents bigint not null default 0,
    constraint proof_item_struck check (struck_cents between 0 and spent_cents),
    constraint proof_item_position unique (proof_id, position),
    constraint proof_item_of unique (proof_id, id)
);

create sequence projects.proof_receipt_id increment by 50 start with 50;
create table projects.proof_receipt (
    id bigint primary key,
    proof_id bigint not null,
    item_id bigint not null,
    number text not null default '' check (length(number) <= 50),
    day date not null,
    payee text not null check (length(btrim(payee)) between 1 and 200),
    purpose text not null default '' check (length(purpose) <= 300),
    cents bigint not null constraint proof_receipt_cents check (cents between 1 and 100000000000),
    struck_cents bigint not null default 0,
    struck_reason text check (length(btrim(struck_reason)) between 1 and 500),
    constraint proof_receipt_item foreign key (proof_id, item_id) references projects.proof_item (proof_id, id),
    constraint proof_receipt_struck check (struck_cents between 0 and cents and (struck_cents > 0) = (struck_reason is not null))
);
create index proof_receipt_of on projects.proof_receipt (proof_id, day, id);
-- the same receipt is named once
create unique index proof_receipt_once on projects.proof_receipt (proof_id, lower(number), day, lower(payee), cents) where number <> '';

-- Money beside the grant, as the financing plan has it, and as it came in.
create sequence projects.proof_fund_id increment by 50 start with 50;
create table projects.proof_fund (
    id bigint primary key,
    proof_id bigint not null references projects.proof,
    position integer not null check (position between 1 and 50),
    kind text not null check (kind in ('OWN', 'THIRD', 'INCOME')),
    planned_cents bigint not null check (planned_cents between 0 and 1000000000000),
    received_cents bigint not null default 0 check (received_cents between 0 and 1000000000000),
    constraint proof_fund_position unique (proof_id, position)
);

-- Sums change by receipts alone, and nothing changes any more once the proof is accepted or waits for the second person.
create function projects.proof_stands(which bigint) returns void language plpgsql as $$
begin
    if exists (select 1 from projects.proof where id = which and state in ('CHECKED', 'ACCEPTED')) then
        raise exception 'the proof is checked' using errcode = 'restrict_violation', constraint = 'proof_stands', schema = 'projects';
    end if;
end $$;

create function projects.write_proof_receipt() returns trigger language plpgsql as $$
begin
    perform projects.proof_stands(coalesce(new.proof_id, old.proof_id));
    if tg_op <> 'INSERT' then
        update projects.proof_item set spent_cents = spent_cents - old.cents, struck_cents = struck_cents - old.struck_cents
            where id = old.item_id;
    end if;
    if tg_op <> 'DELETE' then
        update projects.proof_item set spent_cents = spent_cents + new.cents, struck_cents = struck_cents + new.struck_cents
            where id = new.item_id;
    end if;
    return null;
end $$;
create trigger proof_receipt_written after insert or update or delete on projects.proof_receipt
    for each row execute function projects.write_proof_receipt();

create function projects.proof_item_by_receipt() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if (new.spent_cents, new.struck_cents) <> (0, 0) then
            raise exception 'a line begins with nothing' using errcode = 'restrict_violation', constraint = 'proof_by_receipt', schema = 'projects';
        end if;
        return new;
    end if;
    perform projects.proof_stands(old.proof_id);
    if tg_op = 'UPDATE' and pg_trigger_depth() < 2 and (new.spent_cents, new.struck_cents) is distinct from (old.spent_cents, old.struck_cents) then
        raise exception 'sums of a line change by receipts alone' using errcode = 'restrict_violation', constraint = 'proof_by_receipt',
            schema = 'projects';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger proof_item_by_receipt before insert or update or delete on projects.proof_item
    for each row execute function projects.proof_item_by_receipt();

create function projects.proof_fund_stands() returns trigger language plpgsql as $$
begin
    perform projects.proof_stands(coalesce(new.proof_id, old.proof_id));
    return coalesce(new, old);
end $$;
create trigger proof_fund_stands before insert or update or delete on projects.proof_fund
    for each row execute function projects.proof_fund_stands();
