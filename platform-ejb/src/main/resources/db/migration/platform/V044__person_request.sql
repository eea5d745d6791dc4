-- What people ask about their own data (Art. 15 and 17 DSGVO).
create sequence platform.person_request_id increment by 50 start with 50;
create table platform.person_request (
    id bigint primary key,
    kind text not null check (kind in ('INFORMATION', 'ERASURE')),
    -- forgotten once the data are erased; the keyed hash stays to show that it was done
    email text check (length(email) between 3 and 254),
    address_hash text not null,
    language text not null check (language in ('de', 'en')),
    asked_at timestamptz not null,
    -- how the person showed who it is: by the confirmed address, or in another way that a clerk has noted
    identified_at timestamptz,
    identified_how text check (length(identified_how) <= 500),
    state text not null check (state in ('ASKED', 'OPEN', 'PROPOSED', 'DONE', 'REFUSED')),
    done_at timestamptz,
    records integer,
    refusal text check (length(refusal) between 1 and 2000),
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
    constraint person_request_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED')
        and approvals_needed in (1, 2)),
    constraint person_request_approval_proposed check (approval_state = 'NONE'
        or (proposed_by is not null and proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
    constraint person_request_approval_complete check (
        (first_approved_by is null) = (first_approved_at is null)
        and (second_approved_by is null) = (second_approved_at is null)
        and (second_approved_by is null or first_approved_by is not null)
        and (approval_state = 'APPROVED') = ((approvals_needed = 1 and first_approved_by is not null)
            or (approvals_needed = 2 and second_approved_by is not null))),
    constraint person_request_approval_by_another check (not (array[first_approved_by, first_approved_for,
        second_approved_by, second_approved_for] && array[entered_by, entered_for, proposed_by, proposed_for])),
    constraint person_request_approval_by_two check (not (array[first_approved_by, first_approved_for]
        && array[second_approved_by, second_approved_for])),
    constraint person_request_approval_returned check ((approval_state = 'RETURNED') = (returned_by is not null)
        and (returned_by is null) = (returned_at is null)
        and (returned_by is null) = (return_remark is null or btrim(return_remark) = '')),
    constraint person_request_identified check (state in ('ASKED', 'REFUSED') or identified_at is not null),
    constraint person_request_done check ((state in ('DONE', 'REFUSED')) = (done_at is not null)),
    constraint person_request_four_eyes check (state <> 'DONE' or approval_state = 'APPROVED'),
    constraint person_request_refused check ((state = 'REFUSED') = (refusal is not null))
);
create index person_request_open on platform.person_request (asked_at) where done_at is null;
