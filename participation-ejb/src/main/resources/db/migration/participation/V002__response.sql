-- The official answer: to one contribution or to many at once. What is published stays valid while a new text is proposed.
create sequence participation.response_id increment by 50 start with 50;
create sequence participation.group_number;
create table participation.response (
    id bigint primary key,
    consultation_id bigint not null references participation.consultation,
    reference text constraint response_reference_unique unique, -- BE-2026-G0012, only where it answers several
    department_id bigint not null references platform.department,
    assessment text constraint response_assessment
        check (assessment in ('ADOPT', 'ADOPT_IN_PART', 'ALREADY_PLANNED', 'DAILY_BUSINESS', 'NOT_POSSIBLE')),
    assessment_reason text constraint response_reason_length check (length(assessment_reason) <= 2000),
    text text not null default '' constraint response_text_length check (length(text) <= 20000),
    drafted_at timestamptz not null,

    published_assessment text,
    published_reason text,
    published_text text,
    published_at timestamptz,
    published_by bigint references platform.account,

    -- four eyes, as platform.approval has it
    approval_state text not null default 'NONE',
    approvals_needed integer not null default 1,
    entered_by bigint not null references platform.account,
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

    constraint response_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED')
        and approvals_needed in (1, 2)),
    constraint response_approval_proposed check (approval_state = 'NONE'
        or (proposed_by is not null and proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
    constraint response_approval_complete check (
        (first_approved_by is null) = (first_approved_at is null)
        and (second_approved_by is null) = (second_approved_at is null)
        and (second_approved_by is null or first_approved_by is not null)
        and (approval_state = 'APPROVED') = ((approvals_needed = 1 and first_approved_by is not null)
            or (approvals_needed = 2 and second_approved_by is not null))),
    constraint response_approval_by_another check (not (array[first_approved_by, first_approved_for,
        second_approved_by, second_approved_for] && array[entered_by, entered_for, proposed_by, proposed_for])),
    constraint response_approval_by_two check (not (array[first_approved_by, first_approved_for]
        && array[second_approved_by, second_approved_for])),
    constraint response_approval_returned check ((approval_state = 'RETURNED') = (returned_by is not null)
        and (returned_by is null) = (returned_at is null)
        and (returned_by is null) = (return_remark is null or btrim(return_remark) = '')),
    constraint response_judged check (approval_state not in ('PROPOSED', 'APPROVED')
        or (assessment is not null and btrim(text) <> '')),
    constraint response_publication check ((published_at is null) = (published_text is null)
        and (published_at is null) = (published_assessment is null) and (published_at is null) = (published_by is null))
);
create index response_of_consultation on participation.response (consultation_id, approval_state);
create index response_to_approve on participation.response (department_id, proposed_at, id) where approval_state = 'PROPOSED';

-- Everybody who wrote at the present draft: none of them may approve it, not even where another proposed it.
create table participation.response_author (
    response_id bigint not null references participation.response,
    account_id bigint not null references platform.account,
    primary key (response_id, account_id)
);

create function participation.refuse_author_as_approver() returns trigger language plpgsql as $$
begin
    if exists (select from participation.response_author a where a.response_id = new.id
               and a.account_id in (new.first_approved_by, new.first_approved_for,
                                    new.second_approved_by, new.second_approved_for)) then
        raise exception using errcode = 'check_violation', schema = 'participation', table = 'response',
            constraint = 'response_author_is_no_approver', message = 'an author cannot approve';
    end if;
    return new;
end $$;
create trigger response_author_is_no_approver before insert or update on participation.response
    for each row when (new.first_approved_by is not null) execute function participation.refuse_author_as_approver();
