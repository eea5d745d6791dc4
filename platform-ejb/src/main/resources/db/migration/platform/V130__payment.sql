-- Payment orders (Auszahlungsanordnungen), shared by all programmes. What is ordered never changes: a correction is a new order.
-- Refuses any change of a row beyond the columns that are named as arguments.
create function platform.keeps_all_but() returns trigger language plpgsql as $$
declare
    free text[] := coalesce(tg_argv, '{}'); -- null without an argument
begin
    if to_jsonb(new) - free <> to_jsonb(old) - free then
        raise exception 'only % of % may change', free, tg_table_name
            using errcode = 'check_violation', schema = tg_table_schema, table = tg_table_name,
                constraint = tg_table_name || '_fixed';
    end if;
    return new;
end $$;

create function platform.refuses_removal() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are kept', tg_table_name
        using errcode = 'check_violation', schema = tg_table_schema, table = tg_table_name,
            constraint = tg_table_name || '_kept';
end $$;

-- One number after the other within a year: AO-2026-00001, KB-2026-00001.
create table platform.payment_number (
    kind text not null check (kind in ('AO', 'KB')),
    year integer not null,
    last integer not null check (last > 0),
    primary key (kind, year)
);

-- Up to which amount a person may order. Rows are only added; a higher limit holds once another person has approved it.
create sequence platform.payment_limit_id increment by 50 start with 50;
create table platform.payment_limit (
    id bigint primary key,
    account_id bigint not null references platform.account,
    cents bigint not null check (cents between 0 and 99999999999),
    reason text not null check (btrim(reason) <> '' and length(reason) <= 500),
    raises boolean not null,
    state text not null check (state in ('PROPOSED', 'IN_FORCE', 'REFUSED')),
    set_by bigint not null references platform.account,
    set_at timestamptz not null,
    decided_by bigint references platform.account,
    decided_at timestamptz,
    remark text,
    constraint payment_limit_not_ones_own check (set_by <> account_id and decided_by is distinct from account_id),
    constraint payment_limit_by_two check (decided_by is distinct from set_by),
    constraint payment_limit_decided check ((decided_by is null) = (decided_at is null)
        and (state = 'PROPOSED') = (raises and decided_by is null)
        and (state <> 'REFUSED' or (remark is not null and btrim(remark) <> '')))
);
create unique index payment_limit_one_open on platform.payment_limit (account_id) where state = 'PROPOSED';
create index payment_limit_of_account on platform.payment_limit (account_id, id);
create trigger payment_limit_fixed before update on platform.payment_limit for each row
    execute function platform.keeps_all_but('state', 'decided_by', 'decided_at', 'remark');
create trigger payment_limit_kept before delete on platform.payment_limit for each row
    execute function platform.refuses_removal();

-- What was handed over together, as one file that never changes.
create sequence platform.payment_batch_id increment by 50 start with 50;
create table platform.payment_batch (
    id bigint primary key,
    reference text not null unique,
    format text not null check (format in ('CSV', 'JSON', 'CREDIT_TRANSFER')),
    orders integer not null check (orders > 0),
    cents bigint not null check (cents > 0),
    file_id bigint not null references platform.file,
    file_hash text not null check (file_hash ~ '^[0-9a-f]{64}$'),
    message_id text check ((message_id is not null) = (format = 'CREDIT_TRANSFER') and length(message_id) <= 35),
    made_by bigint not null references platform.account,
    made_at timestamptz not null
);
create unique index payment_batch_message on platform.payment_batch (message_id);
create trigger payment_batch_fixed before update on platform.payment_batch for each row
    execute function platform.keeps_all_but();
create trigger payment_batch_kept before delete on platform.payment_batch for each row
    execute function platform.refuses_removal();

-- Each time the file left the product. The first needs nobody else; each further one another person's approval.
create sequence platform.payment_export_id increment by 50 start with 50;
create table platform.payment_export (
    id bigint primary key,
    batch_id bigint not null references platform.payment_batch,
    number integer not null check (number > 0),
    reason text,
    asked_by bigint not null references platform.account,
    asked_at timestamptz not null,
    decided_by bigint references platform.account,
    decided_at timestamptz,
    refused boolean not null default false,
    taken_by bigint references platform.account,
    taken_at timestamptz,
    constraint payment_export_number unique (batch_id, number),
    constraint payment_export_by_two check (decided_by is distinct from asked_by),
    constraint payment_export_approved check ((decided_by is null) = (decided_at is null)
        and (taken_by is null) = (taken_at is null)
        and (number = 1 or (reason is not null and btrim(reason) <> ''))
        and (taken_by is null or (not refused and (number = 1 or decided_by is not null)))
        and (not refused or decided_by is not null))
);
create unique index payment_export_one_open on platform.payment_export (batch_id) where taken_by is null and not refused;
create trigger payment_export_fixed before update on platform.payment_export for each row
    execute function platform.keeps_all_but('decided_by', 'decided_at', 'refused', 'taken_by', 'taken_at');
create trigger payment_export_kept before delete on platform.payment_export for each row
    execute function platform.refuses_removal();

create sequence platform.payment_order_id increment by 50 start with 50;
create table platform.payment_order (
    id bigint primary key,
    reference text not null unique,
    programme text not null check (programme in ('PROJECTS', 'REWARDS')),
    department_id bigint not null references platform.department,
    subject_type text not null,
    subject_id bigint not null,
    subject_reference text not null,
    -- Where the case is shown: a path within the intranet.
    subject_page text not null check (subject_page like '/%'),
    payee text not null check (btrim(payee) <> '' and length(payee) <= 140),
    creditor text check (length(creditor) <= 40),
    -- Sealed with the key «iban» for «payment <id>»; what a list may show of it stands beside.
    iban_sealed text not null,
    iban_shown text not null,
    -- The same for the same account, whatever it is sealed with: finds two orders to one account.
    iban_mark text not null,
    cents bigint not null,
    reason text not null check (btrim(reason) <> '' and length(reason) <= 1000),
    purpose text not null check (btrim(purpose) <> '' and length(purpose) <= 140),
    due date not null,
    budget_line text not null check (btrim(budget_line) <> '' and length(budget_line) <= 60),
    content_hash bytea not null check (length(content_hash) = 32),
    state text not null,
    prepared_by bigint not null references platform.account,
    prepared_for bigint references platform.account,
    prepared_at timestamptz not null,
    payee_check text not null default 'NOT_DONE'
        check (payee_check in ('NOT_DONE', 'MATCH', 'CLOSE_MATCH', 'NO_MATCH', 'NOT_POSSIBLE')),
    payee_check_remark text check (length(payee_check_remark) <= 500),
    payee_checked_by bigint references platform.account,
    payee_checked_at timestamptz,
    certified_by bigint references platform.account,
    certified_for bigint references platform.account,
    certified_at timestamptz,
    ordered_by bigint references platform.account,
    ordered_for bigint references platform.account,
    ordered_at timestamptz,
    -- The limit within which it was ordered.
    limit_id bigint references platform.payment_limit,
    batch_id bigint references platform.payment_batch,
    handed_over_at timestamptz,
    booked_on date,
    booked_by bigint references platform.account,
    booked_at timestamptz,
    ended_reason text check (length(ended_reason) <= 1000),
    cancelled_by bigint references platform.account,
    cancelled_at timestamptz,
    constraint payment_order_amount check (cents between 1 and 99999999999),
    constraint payment_order_state check (state in
        ('PREPARED', 'CERTIFIED', 'ORDERED', 'HANDED_OVER', 'PAID', 'RETURNED', 'CANCELLED')),
    constraint payment_order_by_another check (not (array[ordered_by, ordered_for]
        && array[prepared_by, prepared_for, certified_by, certified_for])),
    constraint payment_order_certified check ((certified_by is null) = (certified_at is null)
        and (certified_by is not null or state in ('PREPARED', 'CANCELLED'))
        and (certified_by is null or state <> 'PREPARED')),
    constraint payment_order_ordered check ((ordered_by is null) = (ordered_at is null)
        and (ordered_by is null) = (limit_id is null)
        and (ordered_by is not null) = (state in ('ORDERED', 'HANDED_OVER', 'PAID', 'RETURNED'))),
    constraint payment_order_handed_over check ((batch_id is null) = (handed_over_at is null)
        and (batch_id is not null) = (state in ('HANDED_OVER', 'PAID', 'RETURNED'))),
    constraint payment_order_booked check ((booked_on is null) = (booked_by is null)
        and (booked_by is null) = (booked_at is null)
        and (booked_by is not null) = (state in ('PAID', 'RETURNED'))),
    constraint payment_order_ended check ((cancelled_by is null) = (cancelled_at is null)
        and (cancelled_by is not null) = (state = 'CANCELLED')
        and (state in ('RETURNED', 'CANCELLED')) = (ended_reason is not null)
        and (ended_reason is null or btrim(ended_reason) <> '')),
    constraint payment_order_payee_checked check ((payee_check = 'NOT_DONE') = (payee_checked_by is null)
        and (payee_checked_by is null) = (payee_checked_at is null)
        and (payee_check in ('NOT_DONE', 'MATCH')
            or (payee_check_remark is not null and btrim(payee_check_remark) <> '')))
);
-- The same claim is never on its way twice: only what was cancelled or came back is ordered anew.
create unique index payment_order_once on platform.payment_order (subject_type, subject_id)
    where state not in ('CANCELLED', 'RETURNED');
create index payment_order_by_state on platform.payment_order (state, due, id);
create index payment_order_of_batch on platform.payment_order (batch_id, id) where batch_id is not null;
create index payment_order_of_department on platform.payment_order (department_id, state, id);

create function platform.payment_order_goes_on() returns trigger language plpgsql as $$
begin
    if old.state <> new.state and (old.state || '>' || new.state) not in ('PREPARED>CERTIFIED', 'PREPARED>CANCELLED',
            'CERTIFIED>ORDERED', 'CERTIFIED>CANCELLED', 'ORDERED>HANDED_OVER', 'HANDED_OVER>PAID', 'HANDED_OVER>RETURNED',
            -- The bank returns what the city paid in good faith to an account that is closed.
            'PAID>RETURNED') then
        raise exception '% cannot become %', old.state, new.state
            using errcode = 'check_violation', schema = 'platform', table = 'payment_order',
                constraint = 'payment_order_step';
    end if;
    if (old.certified_by is not null and (new.certified_by, new.certified_at) is distinct from (old.certified_by, old.certified_at))
            or (old.ordered_by is not null and (new.ordered_by, new.ordered_at) is distinct from (old.ordered_by, old.ordered_at))
            or (old.batch_id is not null and new.batch_id is distinct from old.batch_id)
            or (old.state not in ('PREPARED', 'CERTIFIED') and new.payee_check <> old.payee_check) then
        raise exception 'a decision stays'
            using errcode = 'check_violation', schema = 'platform', table = 'payment_order',
                constraint = 'payment_order_fixed';
    end if;
    return new;
end $$;
create trigger payment_order_fixed before update on platform.payment_order for each row
    execute function platform.keeps_all_but('state', 'payee_check', 'payee_check_remark', 'payee_checked_by',
        'payee_checked_at', 'certified_by', 'certified_for', 'certified_at', 'ordered_by', 'ordered_for', 'ordered_at',
        'limit_id', 'batch_id', 'handed_over_at', 'booked_on', 'booked_by', 'booked_at', 'ended_reason',
        'cancelled_by', 'cancelled_at');
create trigger payment_order_step before update on platform.payment_order for each row
    execute function platform.payment_order_goes_on();
create trigger payment_order_kept before delete on platform.payment_order for each row
    execute function platform.refuses_removal();

-- The city's approval of the program that makes payment files (§ 87 Abs. 2 SächsGemO). Without one in force there are none.
create sequence platform.payment_program_id increment by 50 start with 50;
create table platform.payment_program (
    id bigint primary key,
    number text not null check (btrim(number) <> '' and length(number) <= 100),
    approved_on date not null,
    file_id bigint not null references platform.file,
    debtor text not null check (btrim(debtor) <> '' and length(debtor) <= 70),
    debtor_iban_sealed text not null,
    debtor_iban_shown text not null,
    debtor_bic text check (debtor_bic ~ '^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$'),
    recorded_by bigint not null references platform.account,
    recorded_at timestamptz not null,
    ended_by bigint references platform.account,
    ended_at timestamptz,
    ended_reason text,
    constraint payment_program_ended check ((ended_by is null) = (ended_at is null)
        and (ended_by is null) = (ended_reason is null or btrim(ended_reason) = ''))
);
create unique index payment_program_in_force on platform.payment_program ((true)) where ended_by is null;
create trigger payment_program_fixed before update on platform.payment_program for each row
    execute function platform.keeps_all_but('ended_by', 'ended_at', 'ended_reason');
create trigger payment_program_kept before delete on platform.payment_program for each row
    execute function platform.refuses_removal();
