-- Reclaims: what was paid too much, or used too late, is asked back. First a hearing (§ 28 VwVfG), then a notice by two people (§ 49a
-- VwVfG), then repayments as they are received, and interest by half-years up to the day of receipt.
create sequence projects.reclaim_id increment by 50 start with 50;
create sequence projects.reclaim_number;
create sequence projects.reclaim_notice_number;
create table projects.reclaim (
    id bigint primary key,
    reference text not null constraint reclaim_reference unique check (reference ~ '^RF-[0-9]{4}-[0-9]{3,}$'),
    proof_id bigint not null references projects.proof,
    state text not null check (state in ('HEARING', 'HEARD', 'PROPOSED', 'ISSUED', 'SETTLED', 'DROPPED')),
    state_since timestamptz not null,
    ground text not null check (ground in ('PURPOSE', 'CONDITION', 'UNLAWFUL', 'LAPSED')),
    -- cents that are given back; 0 where only interest for late use is asked for
    principal_cents bigint not null check (principal_cents between 0 and 1000000000000),
    -- from which day on the grant is void to this extent: interest runs from it
    void_from date not null,
    facts text not null check (length(btrim(facts)) between 1 and 10000),
    hearing_until date not null,
    answer text check (length(answer) <= 10000),
    answered_at timestamptz,
    -- the notice
    reasons text check (length(reasons) <= 10000),
    pay_days integer not null default 30 check (pay_days between 7 and 365),
    notice_number text constraint reclaim_notice_unique unique check (notice_number ~ '^RB-[0-9]{4}-[0-9]{3,}$'),
    issued_on date,
    pay_until date,
    -- repayments as they were received, kept by their rows alone
    repaid_cents bigint not null default 0,
    interest_paid_cents bigint not null default 0 check (interest_paid_cents >= 0),
    waived_cents bigint not null default 0 check (waived_cents >= 0),
    -- the interest in all, once it is settled
    interest_cents bigint,
    created_at timestamptz not null,
    drop_reason text check (length(btrim(drop_reason)) between 1 and 2000),
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
    constraint reclaim_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED') and approvals_needed = 1),
    constraint reclaim_approval_proposed check (approval_state = 'NONE'
        or (proposed_by is not null and proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
    constraint reclaim_approval_complete check ((first_approved_by is null) = (first_approved_at is null) and second_approved_by is null
        and (approval_state = 'APPROVED') = (first_approved_by is not null)),
    constraint reclaim_approval_by_another check (not (array[first_approved_by, first_approved_for]
        && array[entered_by, entered_for, proposed_by, proposed_for])),
    constraint reclaim_by_two check ((state = 'PROPOSED') = (approval_state = 'PROPOSED')
        and (state in ('ISSUED', 'SETTLED')) = (approval_state = 'APPROVED')),
    constraint reclaim_issued check ((state in ('ISSUED', 'SETTLED')) = (notice_number is not null)
        and num_nulls(notice_number, issued_on, pay_until) in (0, 3) and pay_until > issued_on),
    constraint reclaim_reasons check (state not in ('PROPOSED', 'ISSUED', 'SETTLED') or length(btrim(reasons)) > 0),
    constraint reclaim_answer check ((answer is null) = (answered_at is null)),
    constraint reclaim_dropped check ((state = 'DROPPED') = (drop_reason is not null)),
    constraint reclaim_never_too_much check (repaid_cents between 0 and principal_cents),
    constraint reclaim_paid_when_issued check (repaid_cents + interest_paid_cents + waived_cents = 0 or state in ('ISSUED', 'SETTLED')),
    constraint reclaim_settled check ((state = 'SETTLED') = (interest_cents is not null)
        and (state <> 'SETTLED' or (repaid_cents = principal_cents and interest_paid_cents + waived_cents >= interest_cents)))
);
-- one at a time for each proof
create unique index reclaim_one_runs on projects.reclaim (proof_id) where state <> 'DROPPED';

-- Money that was paid out early and used late (§ 49a Abs. 4 VwVfG): it bears interest for the time between.
create table projects.reclaim_late_use (
    reclaim_id bigint not null references projects.reclaim,
    position integer not null check (position between 1 and 100),
    cents bigint not null check (cents between 1 and 1000000000000),
    from_day date not null,
    until_day date not null,
    primary key (reclaim_id, position),
    constraint reclaim_late_use_days check (until_day > from_day)
);

-- What was received. The principal is paid first, since interest bears none.
create sequence projects.reclaim_repayment_id increment by 50 start with 50;
create table projects.reclaim_repayment (
    id bigint primary key,
    reclaim_id bigint not null references projects.reclaim,
    received_on date not null,
    voucher text not null check (length(btrim(voucher)) between 1 and 100),
    cents bigint not null check (cents between 1 and 1000000000000),
    principal_cents bigint not null check (principal_cents >= 0),
    interest_cents bigint not null check (interest_cents >= 0),
    recorded_by bigint not null references platform.account,
    recorded_for bigint references platform.account,
    recorded_at timestamptz not null,
    constraint reclaim_repayment_once unique (reclaim_id, voucher),
    constraint reclaim_repayment_adds_up check (principal_cents + interest_cents = cents)
);

-- Interest that is not asked for (§ 49a Abs. 3 Satz 2 VwVfG), proposed by one and approved by another.
create sequence projects.interest_waiver_id increment by 50 start with 50;
create table projects.interest_waiver (
    id bigint primary key,
    reclaim_id bigint not null references projects.reclaim,
    cents bigint not null check (cents between 1 and 1000000000000),
    reason text not null check (length(btrim(reason)) between 1 and 2000),
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
    constraint interest_waiver_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED') and approvals_needed = 1),
    constraint interest_waiver_approval_proposed check (approval_state = 'NONE'
        or (proposed_by is not null and proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
    constraint interest_waiver_approval_complete check ((first_approved_by is null) = (first_approved_at is null) and second_approved_by is null
        and (approval_state = 'APPROVED') = (first_approved_by is not null)),
    constraint interest_waiver_approval_by_another check (not (array[first_approved_by, first_approved_for]
        && array[entered_by, entered_for, proposed_by, proposed_for]))
);
create unique index interest_waiver_one_waits on projects.interest_waiver (reclaim_id) where approval_state <> 'APPROVED';

create function projects.reclaim_sums() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'reclaim_repayment' then
        if tg_op <> 'INSERT' then
            raise exception 'a repayment stays' using errcode = 'restrict_violation', constraint = 'reclaim_repayment_stays', schema = 'projects';
        end if;
        update projects.reclaim set repaid_cents = repaid_cents + new.principal_cents,
            interest_paid_cents = interest_paid_cents + new.interest_cents where id = new.reclaim_id;
    elsif new.approval_state = 'APPROVED' and (tg_op = 'INSERT' or old.approval_state <> 'APPROVED') then
        update projects.reclaim set waived_cents = waived_cents + new.cents where id = new.reclaim_id;
    end if;
    return new;
end $$;
create trigger reclaim_repaid before insert or update or delete on projects.reclaim_repayment
    for each row execute function projects.reclaim_sums();
create trigger reclaim_waived after insert or update on projects.interest_waiver
    for each row execute function projects.reclaim_sums();

create function projects.reclaim_sums_by_rows() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and (new.repaid_cents, new.interest_paid_cents, new.waived_cents) <> (0, 0, 0)
            or tg_op = 'UPDATE' and pg_trigger_depth() < 2 and (new.repaid_cents, new.interest_paid_cents, new.waived_cents)
                is distinct from (old.repaid_cents, old.interest_paid_cents, old.waived_cents) then
        raise exception 'what was repaid changes by repayments alone' using errcode = 'restrict_violation', constraint = 'reclaim_by_rows',
            schema = 'projects';
    end if;
    if tg_op = 'INSERT' and new.principal_cents > (select coalesce(reclaim_cents, 0) from projects.proof where id = new.proof_id) then
        raise exception 'more is reclaimed than the proof comes to' using errcode = 'check_violation', constraint = 'reclaim_of_proof',
            schema = 'projects';
    end if;
    if tg_op = 'UPDATE' and new.principal_cents <> old.principal_cents then
        raise exception 'the sum of a reclaim stays' using errcode = 'restrict_violation', constraint = 'reclaim_by_rows', schema = 'projects';
    end if;
    return new;
end $$;
create trigger reclaim_sums_by_rows before insert or update on projects.reclaim
    for each row execute function projects.reclaim_sums_by_rows();
