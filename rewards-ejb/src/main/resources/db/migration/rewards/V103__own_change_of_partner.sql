-- A partner's own people propose changes of its data: of what two clerks approve as the next version, of who is to be reached as
-- a proposal that one clerk looks at.
alter table rewards.partner_version add column from_partner boolean not null default false,
    add constraint partner_version_from_partner check (not from_partner or entered_by is not null);

create sequence rewards.partner_contact_id increment by 50 start with 50;
create table rewards.partner_contact (
    id bigint primary key,
    partner_id bigint not null references rewards.partner,
    name text not null check (length(btrim(name)) between 2 and 200),
    email text not null check (length(email) between 3 and 254),
    phone text check (length(phone) <= 50),
    website text check (length(website) <= 300),
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
    version bigint not null,
    constraint partner_contact_withdrawn check ((withdrawn_at is not null) = (approval_state = 'NONE')),
    constraint partner_contact_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED')
        and approvals_needed = 1),
    constraint partner_contact_approval_proposed check (approval_state = 'NONE'
        or (proposed_by is not null and proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
    constraint partner_contact_approval_complete check (
        (first_approved_by is null) = (first_approved_at is null)
        and second_approved_by is null and second_approved_at is null
        and (approval_state = 'APPROVED') = (first_approved_by is not null)),
    constraint partner_contact_approval_by_another check (not (array[first_approved_by, first_approved_for]
        && array[entered_by, entered_for, proposed_by, proposed_for])),
    constraint partner_contact_approval_returned check ((approval_state = 'RETURNED') = (returned_by is not null)
        and (returned_by is null) = (returned_at is null)
        and (returned_by is null) = (return_remark is null or btrim(return_remark) = ''))
);
create unique index partner_contact_one_waits on rewards.partner_contact (partner_id) where approval_state = 'PROPOSED';
create index partner_contact_by_partner on rewards.partner_contact (partner_id, id);
create trigger partner_contact_stays before update or delete on rewards.partner_contact
    for each row when (old.approval_state <> 'PROPOSED') execute function rewards.never_changed();
