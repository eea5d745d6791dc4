-- The ledger of the Taler. What must never break stands here, whatever the program does.
--
-- Taler cannot be bought, handed from member to member or paid out: transfer_way lists every way there is, and none of them
-- begins with money, goes from wallet to wallet or ends outside. That is what makes the Taler an instrument within a limited
-- network and no payment service (ZAG § 2 Abs. 1 Nr. 10). Whoever adds a way has to have that judged anew.
--
-- Locks are taken in one order: wallets by ascending account, slices of budgets after them, then what other rooms keep. The
-- balances of all other accounts are derived from the journal.

create table rewards.ledger_account (
    id bigint generated always as identity primary key,
    kind text not null constraint ledger_account_kind
        check (kind in ('WALLET', 'ISSUER', 'CLEARING', 'EXPIRY', 'WRITE_OFF')),
    issuer text constraint ledger_account_issuer unique
        constraint ledger_account_known_issuer check (issuer in ('CITY', 'SACHSENENERGIE', 'DVB', 'SPARKASSE')),
    member_id bigint constraint ledger_account_member unique,
    partner_id bigint constraint ledger_account_partner unique,
    opened_at timestamptz not null,
    constraint ledger_account_of_kind unique (id, kind),
    constraint ledger_account_owner check (
        (kind = 'ISSUER') = (issuer is not null)
        and (kind = 'WALLET') = (member_id is not null)
        and (kind = 'CLEARING') = (partner_id is not null))
);
create unique index ledger_account_one_of_its_kind on rewards.ledger_account (kind) where kind in ('EXPIRY', 'WRITE_OFF');
insert into rewards.ledger_account (kind, issuer, opened_at) values
    ('ISSUER', 'CITY', '2026-01-01T00:00:00Z'), ('ISSUER', 'SACHSENENERGIE', '2026-01-01T00:00:00Z'),
    ('ISSUER', 'DVB', '2026-01-01T00:00:00Z'), ('ISSUER', 'SPARKASSE', '2026-01-01T00:00:00Z'),
    ('EXPIRY', null, '2026-01-01T00:00:00Z'), ('WRITE_OFF', null, '2026-01-01T00:00:00Z');

-- What a member has; the one place where a sum is stored, and the lock of whoever takes from it.
create table rewards.wallet (
    account_id bigint primary key,
    kind text not null default 'WALLET' constraint wallet_kind check (kind = 'WALLET'),
    available bigint not null default 0 constraint wallet_not_below_zero check (available >= 0),
    reserved bigint not null default 0 constraint wallet_reserved check (reserved >= 0),
    incoming bigint not null default 0 constraint wallet_incoming check (incoming >= 0),
    constraint wallet_account foreign key (account_id, kind) references rewards.ledger_account (id, kind)
) with (fillfactor = 70);

-- What an issuer pays for in a year, entered by one and approved by another. In force is what taler says.
create sequence rewards.budget_id increment by 50 start with 50;
create table rewards.budget (
    id bigint primary key,
    issuer text not null references rewards.ledger_account (issuer),
    year integer not null constraint budget_year check (year between 2020 and 2100),
    taler bigint not null default 0 constraint budget_taler check (taler >= 0),
    proposed_taler bigint constraint budget_proposed check (proposed_taler >= 0),
    proposed_reason text not null default '' constraint budget_reason check (length(proposed_reason) <= 500),
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
    constraint budget_one_a_year unique (issuer, year),
    constraint budget_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED')
        and approvals_needed in (1, 2)),
    constraint budget_approval_proposed check (approval_state = 'NONE'
        or (proposed_by is not null and proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
    constraint budget_approval_complete check (
        (first_approved_by is null) = (first_approved_at is null)
        and (second_approved_by is null) = (second_approved_at is null)
        and (second_approved_by is null or first_approved_by is not null)
        and (approval_state = 'APPROVED') = ((approvals_needed = 1 and first_approved_by is not null)
            or (approvals_needed = 2 and second_approved_by is not null))),
    constraint budget_approval_by_another check (not (array[first_approved_by, first_approved_for,
        second_approved_by, second_approved_for] && array[entered_by, entered_for, proposed_by, proposed_for])),
    constraint budget_approval_by_two check (not (array[first_approved_by, first_approved_for]
        && array[second_approved_by, second_approved_for])),
    constraint budget_approval_returned check ((approval_state = 'RETURNED') = (returned_by is not null)
        and (returned_by is null) = (returned_at is null)
        and (returned_by is null) = (return_remark is null or btrim(return_remark) = ''))
);

-- A budget in parts, so that those who grant at the same time do not wait for each other.
create table rewards.budget_slice (
    budget_id bigint not null references rewards.budget,
    number integer not null,
    capacity bigint not null,
    taken bigint not null default 0,
    primary key (budget_id, number),
    constraint budget_slice_not_overdrawn check (taken between 0 and capacity)
) with (fillfactor = 50);

-- Takes from one slice, or leaves it as it is, unlocked: whoever finds too little there goes to the others, and must not make
-- those wait who come from there.
create function rewards.take_from_slice(budget bigint, slice integer, taler bigint) returns boolean language plpgsql as $$
begin
    update rewards.budget_slice set taken = taken + taler where budget_id = budget and number = slice;
    return found;
exception when check_violation then
    return false;
end $$;

-- The journal. A transfer is never changed; what becomes of it stands in transfer_end.
create table rewards.transfer (
    id bigint generated always as identity primary key,
    name text not null constraint transfer_name unique
        constraint transfer_name_form check (name ~ '^[A-Za-z0-9:_-]{1,64}$'),
    kind text not null,
    from_account bigint not null,
    from_kind text not null,
    to_account bigint not null,
    to_kind text not null,
    taler bigint not null constraint transfer_taler check (taler > 0),
    reason text not null constraint transfer_reason check (length(reason) between 1 and 200),
    refers_to bigint,
    refers_to_kind text,
    budget_id bigint references rewards.budget,
    due_at timestamptz,
    lot_end timestamptz,
    booked_by bigint references platform.account,
    booked_at timestamptz not null,
    constraint transfer_of_kind unique (id, kind),
    constraint transfer_from foreign key (from_account, from_kind) references rewards.ledger_account (id, kind),
    constraint transfer_to foreign key (to_account, to_kind) references rewards.ledger_account (id, kind),
    constraint transfer_refers_to foreign key (refers_to, refers_to_kind) references rewards.transfer (id, kind),
    constraint transfer_two_accounts check (from_account <> to_account),
    constraint transfer_way check ((kind, from_kind, to_kind) in (
        ('GRANT', 'ISSUER', 'WALLET'), ('REDEEM', 'WALLET', 'CLEARING'), ('EXPIRE', 'WALLET', 'EXPIRY'),
        ('RECLAIM', 'WALLET', 'ISSUER'), ('WRITE_OFF', 'WRITE_OFF', 'ISSUER'), ('REFUND', 'CLEARING', 'WALLET'))),
    constraint transfer_reference check (case kind
        when 'RECLAIM' then refers_to_kind = 'GRANT'
        when 'WRITE_OFF' then refers_to_kind = 'GRANT'
        when 'REFUND' then refers_to_kind = 'REDEEM'
        else refers_to is null and refers_to_kind is null end),
    constraint transfer_two_phases check ((kind in ('GRANT', 'REDEEM')) = (due_at is not null)),
    constraint transfer_paid_by_a_budget check ((kind = 'GRANT') = (budget_id is not null)),
    constraint transfer_lot check ((kind = 'GRANT') = (lot_end is not null))
);
create index transfer_from_account on rewards.transfer (from_account, id) where from_kind in ('WALLET', 'CLEARING');
create index transfer_to_account on rewards.transfer (to_account, id) where to_kind in ('WALLET', 'CLEARING');
-- A grant is corrected once, a redemption undone once.
create unique index transfer_undone_once on rewards.transfer (refers_to, kind) where refers_to is not null;

-- How a transfer ended: once.
create table rewards.transfer_end (
    transfer_id bigint primary key,
    kind text not null,
    resolution text not null,
    reason text not null default '' constraint transfer_end_reason check (length(reason) <= 200),
    ended_by bigint references platform.account,
    ended_at timestamptz not null,
    constraint transfer_end_of foreign key (transfer_id, kind) references rewards.transfer (id, kind),
    constraint transfer_end_resolution check (resolution = 'POSTED'
        or (resolution = 'VOIDED' and kind in ('GRANT', 'REDEEM') and reason <> '')
        or (resolution = 'EXPIRED' and kind = 'REDEEM'))
);
create index transfer_end_by_time on rewards.transfer_end (ended_at);

-- What waits for its end; a row goes as transfer_end gets its one.
create table rewards.transfer_pending (
    transfer_id bigint primary key references rewards.transfer,
    kind text not null constraint transfer_pending_kind check (kind in ('GRANT', 'REDEEM')),
    wallet_id bigint not null references rewards.wallet,
    due_at timestamptz not null
);
create index transfer_pending_due on rewards.transfer_pending (due_at);
create index transfer_pending_of_wallet on rewards.transfer_pending (wallet_id);

-- Taler of one posted grant. What remains is what is neither spent nor set aside.
create table rewards.lot (
    id bigint generated always as identity primary key,
    wallet_id bigint not null references rewards.wallet,
    transfer_id bigint not null constraint lot_of_one_grant unique,
    transfer_kind text not null default 'GRANT' constraint lot_of_a_grant check (transfer_kind = 'GRANT'),
    taler bigint not null,
    remaining bigint not null,
    expires_at timestamptz not null,
    constraint lot_transfer foreign key (transfer_id, transfer_kind) references rewards.transfer (id, kind),
    constraint lot_remaining check (remaining between 0 and taler)
);
create index lot_left on rewards.lot (wallet_id, expires_at, id) where remaining > 0;
create index lot_of_wallet on rewards.lot (wallet_id, id);
create index lot_to_expire on rewards.lot (expires_at) where remaining > 0;

-- What a transfer took from a lot; of a REFUND, what it gave back to it.
create table rewards.lot_use (
    transfer_id bigint not null,
    lot_id bigint not null references rewards.lot,
    kind text not null constraint lot_use_kind check (kind in ('REDEEM', 'EXPIRE', 'RECLAIM', 'REFUND')),
    taler bigint not null constraint lot_use_taler check (taler > 0),
    primary key (transfer_id, lot_id),
    constraint lot_use_transfer foreign key (transfer_id, kind) references rewards.transfer (id, kind)
);
create index lot_use_of_lot on rewards.lot_use (lot_id);

create trigger transfer_append_only before update or delete or truncate on rewards.transfer
    for each statement execute function platform.refuse_change();
create trigger transfer_end_append_only before update or delete or truncate on rewards.transfer_end
    for each statement execute function platform.refuse_change();
create trigger lot_use_append_only before update or delete or truncate on rewards.lot_use
    for each statement execute function platform.refuse_change();

-- Of a lot only what remains changes; an account does not change at all, once it has been opened.
create function rewards.lot_as_it_was() returns trigger language plpgsql as $$
begin
    if (new.id, new.wallet_id, new.transfer_id, new.taler, new.expires_at)
            is distinct from (old.id, old.wallet_id, old.transfer_id, old.taler, old.expires_at) then
        raise exception 'of lot % only what remains can change', old.id;
    end if;
    return new;
end $$;
create trigger lot_as_it_was before update of id, wallet_id, transfer_id, taler, expires_at on rewards.lot
    for each row execute function rewards.lot_as_it_was();
create trigger lot_kept before delete or truncate on rewards.lot
    for each statement execute function platform.refuse_change();
create trigger ledger_account_append_only before update or delete or truncate on rewards.ledger_account
    for each statement execute function platform.refuse_change();
create trigger wallet_kept before delete or truncate on rewards.wallet
    for each statement execute function platform.refuse_change();
