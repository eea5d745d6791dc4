-- Taler granted by mistake are taken back only when one has proposed it and another has approved it.
create sequence rewards.correction_number;
create sequence rewards.correction_id increment by 50 start with 50;
create table rewards.correction (
    id bigint primary key,
    reference text not null constraint correction_reference unique,
    grant_id bigint not null,
    grant_kind text not null default 'GRANT' constraint correction_of_a_grant check (grant_kind = 'GRANT'),
    taler bigint not null constraint correction_taler check (taler > 0),
    reason text not null constraint correction_reason check (length(btrim(reason)) between 1 and 500),
    reclaimed bigint,
    written_off bigint,
    executed_at timestamptz,
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
    constraint correction_grant foreign key (grant_id, grant_kind) references rewards.transfer (id, kind),
    constraint correction_executed check (
        (executed_at is null) = (reclaimed is null) and (executed_at is null) = (written_off is null)
        and (executed_at is null or reclaimed + written_off = taler)
        and (executed_at is null or approval_state = 'APPROVED')),
    constraint correction_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED')
        and approvals_needed in (1, 2)),
    constraint correction_approval_proposed check (approval_state = 'NONE'
        or (proposed_by is not null and proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
    constraint correction_approval_complete check (
        (first_approved_by is null) = (first_approved_at is null)
        and (second_approved_by is null) = (second_approved_at is null)
        and (second_approved_by is null or first_approved_by is not null)
        and (approval_state = 'APPROVED') = ((approvals_needed = 1 and first_approved_by is not null)
            or (approvals_needed = 2 and second_approved_by is not null))),
    constraint correction_approval_by_another check (not (array[first_approved_by, first_approved_for,
        second_approved_by, second_approved_for] && array[entered_by, entered_for, proposed_by, proposed_for])),
    constraint correction_approval_by_two check (not (array[first_approved_by, first_approved_for]
        && array[second_approved_by, second_approved_for])),
    constraint correction_approval_returned check ((approval_state = 'RETURNED') = (returned_by is not null)
        and (returned_by is null) = (returned_at is null)
        and (returned_by is null) = (return_remark is null or btrim(return_remark) = ''))
);
-- One open correction of a grant at a time.
create unique index correction_open_once on rewards.correction (grant_id) where executed_at is null and approval_state <> 'NONE';

-- Neither is booked without a correction that another person approved.
alter table rewards.correction add column approved boolean not null generated always as (approval_state = 'APPROVED') stored;
alter table rewards.correction add constraint correction_as_approved unique (id, approved);
alter table rewards.transfer
    add column correction_id bigint,
    add column correction_approved boolean constraint transfer_correction_approved check (correction_approved),
    add constraint transfer_correction foreign key (correction_id, correction_approved)
        references rewards.correction (id, approved),
    add constraint transfer_by_correction check ((kind in ('RECLAIM', 'WRITE_OFF')) = (correction_id is not null)
        and (correction_id is null) = (correction_approved is null));
