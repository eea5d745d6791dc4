-- A limit is worth money: how many Taler a trip earns, how long they live, when an account is paid to. One proposes another value,
-- another person releases it. What waits, was sent back or was taken back stands here and holds nothing.
create sequence rewards.rule_proposal_id increment by 50 start with 50;
create table rewards.rule_proposal (
    id bigint primary key,
    name text not null check (name ~ '^[A-Z][A-Z0-9_]{2,60}$'),
    value bigint not null check (value >= 0),
    -- empty: from the moment on at which it is released
    valid_from timestamptz,
    remark text not null check (length(btrim(remark)) between 1 and 1000),
    created_at timestamptz not null,
    withdrawn_at timestamptz,
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
    approved boolean not null generated always as (approval_state = 'APPROVED') stored,
    version bigint not null,
    constraint rule_proposal_ahead check (valid_from is null or valid_from >= created_at),
    constraint rule_proposal_withdrawn check ((withdrawn_at is not null) = (approval_state = 'NONE')),
    constraint rule_proposal_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED')
        and approvals_needed = 1),
    constraint rule_proposal_approval_proposed check (approval_state = 'NONE'
        or (proposed_by is not null and proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
    constraint rule_proposal_approval_complete check (
        (first_approved_by is null) = (first_approved_at is null)
        and second_approved_by is null and second_approved_at is null
        and (approval_state = 'APPROVED') = (first_approved_by is not null)),
    constraint rule_proposal_approval_by_another check (not (array[first_approved_by, first_approved_for]
        && array[entered_by, entered_for, proposed_by, proposed_for])),
    constraint rule_proposal_approval_returned check ((approval_state = 'RETURNED') = (returned_by is not null)
        and (returned_by is null) = (returned_at is null)
        and (returned_by is null) = (return_remark is null or btrim(return_remark) = '')),
    constraint rule_proposal_as_approved unique (id, name, value, approved)
);
create unique index rule_proposal_one_waits on rewards.rule_proposal (name) where approval_state = 'PROPOSED';

-- What was released, sent back or taken back is never touched again.
create trigger rule_proposal_stays before update or delete on rewards.rule_proposal
    for each row when (old.approval_state <> 'PROPOSED') execute function rewards.never_changed();

-- Nothing holds but what another person released. Not checked for what was decided before there was a second person.
alter table rewards.rule_value
    add column proposal_id bigint constraint rule_value_of_one_proposal unique,
    add column proposal_approved boolean generated always as (case when proposal_id is not null then true end) stored,
    add constraint rule_value_as_approved foreign key (proposal_id, name, value, proposal_approved)
        references rewards.rule_proposal (id, name, value, approved),
    add constraint rule_value_by_two check (proposal_id is not null) not valid;
