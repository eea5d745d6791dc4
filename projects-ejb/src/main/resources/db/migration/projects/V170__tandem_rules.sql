-- Which tandems may be granted something: bounds of the programme, each version by two people. A call is looked at with those that were in
-- force when its intake began, so that all who apply to it are treated alike; before the first version the usual ones hold.
create sequence projects.tandem_rules_id increment by 50 start with 50;
create table projects.tandem_rules (
    id bigint primary key,
    number integer not null constraint tandem_rules_number unique check (number >= 1),
    most_employees integer not null check (most_employees between 1 and 100000),
    least_in_dresden integer not null check (least_in_dresden between 0 and 3),
    least_kkw integer not null check (least_kkw between 0 and 3),
    reason text not null check (length(btrim(reason)) between 1 and 2000),
    created_at timestamptz not null,
    in_force_from timestamptz,
    withdrawn_at timestamptz,
    approval_state text not null,
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
    constraint tandem_rules_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED')
        and approvals_needed = 1),
    constraint tandem_rules_approval_proposed check (approval_state = 'NONE'
        or (proposed_by is not null and proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
    constraint tandem_rules_approval_complete check (
        (first_approved_by is null) = (first_approved_at is null)
        and second_approved_by is null and second_approved_at is null
        and (approval_state = 'APPROVED') = (first_approved_by is not null)),
    constraint tandem_rules_approval_by_another check (not (array[first_approved_by, first_approved_for]
        && array[entered_by, entered_for, proposed_by, proposed_for])),
    constraint tandem_rules_approval_returned check ((approval_state = 'RETURNED') = (returned_by is not null)
        and (returned_by is null) = (returned_at is null)
        and (returned_by is null) = (return_remark is null or btrim(return_remark) = '')),
    constraint tandem_rules_in_force check ((approval_state = 'APPROVED') = (in_force_from is not null)),
    constraint tandem_rules_withdrawn check ((approval_state = 'NONE') = (withdrawn_at is not null))
);
create unique index tandem_rules_one_proposed on projects.tandem_rules ((true)) where approval_state = 'PROPOSED';

-- No page ever filled it.
drop table projects.tandem_bounds;
