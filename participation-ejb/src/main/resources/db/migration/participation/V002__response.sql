-- The official answer: to one contribution or to many at once. What is published stays valid while a new text is proposed.
create sequence participation.response_id increment by 50 start with 50;
create sequence participation.group_number;
create table participation.response (
    id bigint primary key,
    consultation_id bigint not null references participation.consultation,
    reference text constraint response_reference_unique unique, -- BE-2026-G0012, only where it answers several
    department_id bigint not null references platform.department,
    state text not null constraint response_state
        check (state in ('DRAFT', 'PROPOSED', 'RETURNED', 'APPROVED', 'PUBLISHED')),
    assessment text constraint response_assessment
        check (assessment in ('ADOPT', 'ADOPT_IN_PART', 'ALREADY_PLANNED', 'DAILY_BUSINESS', 'NOT_POSSIBLE')),
    assessment_reason text,
    text text not null default '' constraint response_text_length check (length(text) <= 20000),
    published_assessment text,
    published_text text,
    published_at timestamptz,
    published_by bigint references platform.account,
    -- four eyes: see platform.approval
    entered_by bigint not null references platform.account,
    entered_at timestamptz not null,
    proposed_by bigint references platform.account,
    proposed_for bigint references platform.account,
    proposed_at timestamptz,
    content_hash bytea,
    approved_by bigint references platform.account,
    approved_for bigint references platform.account,
    approved_at timestamptz,
    returned_by bigint references platform.account,
    returned_at timestamptz,
    return_remark text,
    version bigint not null,
    constraint response_four_eyes check (
        approved_by is null
        or approved_by <> proposed_by and approved_by <> entered_by
           and approved_by is distinct from proposed_for
           and approved_for is distinct from proposed_by and (approved_for is null or approved_for is distinct from proposed_for)),
    constraint response_proposed check (state not in ('PROPOSED', 'APPROVED') or proposed_by is not null and content_hash is not null),
    constraint response_approved check (state <> 'APPROVED' or approved_by is not null),
    constraint response_returned check (state <> 'RETURNED' or return_remark is not null),
    constraint response_published check (state <> 'PUBLISHED' or published_text is not null and published_at is not null and approved_by is not null)
);
create index response_of_consultation on participation.response (consultation_id, state);
create index response_of_department on participation.response (department_id, state);
