-- What a partner offers for Taler. What two clerks approve stands in versions, as with partners.
create sequence rewards.offer_id increment by 50 start with 50;
create sequence rewards.offer_number;
create table rewards.offer (
    id bigint primary key,
    reference text not null constraint offer_reference_unique unique check (reference ~ '^AG-[0-9]{4}-[0-9]{4,}$'),
    partner_id bigint not null references rewards.partner,
    state text not null check (state in ('DRAFT', 'PROPOSED', 'FIRST_APPROVED', 'RETURNED', 'PUBLISHED', 'PAUSED', 'ENDED', 'REFUSED')),
    state_since timestamptz not null,
    state_reason text check (length(state_reason) <= 2000),
    picture_file bigint,
    picture_text text check (length(picture_text) <= 300),
    created_at timestamptz not null,
    in_force_number integer,
    in_force_approved boolean generated always as (case when in_force_number is not null then true end) stored,
    version bigint not null,
    constraint offer_in_force check (state not in ('PUBLISHED', 'PAUSED') or in_force_number is not null),
    constraint offer_reason check (state not in ('PAUSED', 'ENDED', 'REFUSED') or length(btrim(state_reason)) > 0)
);
create index offer_by_partner on rewards.offer (partner_id);
create index offer_by_state on rewards.offer (state, state_since);

create sequence rewards.offer_version_id increment by 50 start with 50;
create table rewards.offer_version (
    id bigint primary key,
    offer_id bigint not null references rewards.offer,
    number integer not null check (number >= 1),
    created_at timestamptz not null,
    title text not null check (length(btrim(title)) between 3 and 120),
    description text not null check (length(description) between 1 and 4000),
    -- whole Taler that a member pays
    price_taler bigint not null check (price_taler between 1 and 100000),
    -- cents that the city pays the partner for each redemption
    payout_cents bigint not null check (payout_cents between 0 and 10000000),
    tax_class text not null check (tax_class in ('PRICE_REDUCTION', 'SINGLE_PURPOSE_VOUCHER', 'MULTI_PURPOSE_VOUCHER', 'OWN_SERVICE')),
    tax_percent integer not null check (tax_percent in (0, 7, 19)),
    stock_total bigint check (stock_total between 1 and 1000000),
    stock_per_day bigint check (stock_per_day between 1 and 1000000),
    member_limit integer check (member_limit between 1 and 1000),
    -- within how many days the limit of a member counts; empty: for ever
    member_days integer check (member_days between 1 and 3650),
    valid_from date not null,
    valid_until date not null,
    opening text check (length(opening) <= 1000),
    place text not null check (length(btrim(place)) between 1 and 300),
    area text,
    longitude double precision check (longitude between -180 and 180),
    latitude double precision check (latitude between -90 and 90),
    kind text not null check (kind in ('QR', 'CODE_LIST', 'LIST')),
    in_force_from timestamptz,
    discarded_at timestamptz,
    approval_state text not null default 'NONE',
    approvals_needed integer not null default 2,
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
    approved boolean generated always as (approval_state = 'APPROVED') stored,
    version bigint not null,
    constraint offer_version_number_unique unique (offer_id, number),
    constraint offer_version_approved_unique unique (offer_id, number, approved),
    constraint offer_version_days check (valid_until >= valid_from),
    constraint offer_version_limit check (member_days is null or member_limit is not null),
    constraint offer_version_point check ((longitude is null) = (latitude is null)),
    constraint offer_version_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED')
        and approvals_needed = 2),
    constraint offer_version_approval_proposed check (approval_state = 'NONE'
        or (proposed_by is not null and proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
    constraint offer_version_approval_complete check (
        (first_approved_by is null) = (first_approved_at is null)
        and (second_approved_by is null) = (second_approved_at is null)
        and (second_approved_by is null or first_approved_by is not null)
        and (approval_state = 'APPROVED') = (second_approved_by is not null)),
    constraint offer_version_approval_by_another check (not (array[first_approved_by, first_approved_for,
        second_approved_by, second_approved_for] && array[entered_by, entered_for, proposed_by, proposed_for])),
    constraint offer_version_approval_by_two check (not (array[first_approved_by, first_approved_for]
        && array[second_approved_by, second_approved_for])),
    constraint offer_version_approval_returned check ((approval_state = 'RETURNED') = (returned_by is not null)
        and (returned_by is null) = (returned_at is null)
        and (returned_by is null) = (return_remark is null or btrim(return_remark) = '')),
    constraint offer_version_in_force check ((in_force_from is not null) = (approval_state = 'APPROVED')
        and (discarded_at is null or approval_state <> 'APPROVED'))
);
create unique index offer_version_one_open on rewards.offer_version (offer_id)
    where approval_state <> 'APPROVED' and discarded_at is null;

alter table rewards.offer add constraint offer_in_force_approved foreign key (id, in_force_number, in_force_approved)
    references rewards.offer_version (offer_id, number, approved) deferrable initially deferred;

create function rewards.approved_offer_version_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (to_jsonb(old) - array['version', 'approved']) is distinct from (to_jsonb(new) - array['version', 'approved']) then
        raise exception 'an approved version of an offer stays' using errcode = 'restrict_violation',
            constraint = 'offer_version_stays', schema = 'rewards';
    end if;
    return new;
end $$;
create trigger offer_version_stays before update or delete on rewards.offer_version
    for each row when (old.approval_state = 'APPROVED') execute function rewards.approved_offer_version_stays();

-- How the tax office classifies an offer (§ 3 Abs. 13 to 15 UStG): recorded, added to, never changed.
create table rewards.offer_tax_decision (
    id bigint generated always as identity primary key,
    offer_id bigint not null references rewards.offer,
    tax_class text not null check (tax_class in ('PRICE_REDUCTION', 'SINGLE_PURPOSE_VOUCHER', 'MULTI_PURPOSE_VOUCHER', 'OWN_SERVICE')),
    tax_percent integer not null check (tax_percent in (0, 7, 19)),
    file_number text not null check (length(btrim(file_number)) between 1 and 100),
    decided_on date not null,
    recorded_at timestamptz not null,
    recorded_by bigint not null references platform.account,
    recorded_for bigint references platform.account
);
create index offer_tax_decision_by_offer on rewards.offer_tax_decision (offer_id, id desc);
create trigger offer_tax_decision_is_kept before update or delete on rewards.offer_tax_decision
    for each statement execute function rewards.never_changed();
