-- The weighing of the points (§ 1 Abs. 7 BauGB): clerks propose with four eyes, the council decides.
create sequence participation.council_decision_id increment by 50 start with 50;
create table participation.council_decision (
    id bigint primary key,
    plan_id bigint not null references participation.plan,
    number text not null constraint council_decision_number check (length(btrim(number)) between 1 and 60),
    decided_on date not null,
    paper text not null constraint council_decision_paper check (length(btrim(paper)) between 1 and 60),
    remark text constraint council_decision_remark_length check (length(remark) <= 4000),
    recorded_by bigint not null references platform.account,
    recorded_for bigint references platform.account,
    recorded_at timestamptz not null,
    version bigint not null,
    constraint council_decision_once unique (plan_id, number)
);

create table participation.weighing (
    point_id bigint primary key references participation.statement_point,
    department_id bigint not null references platform.department,
    assessment text not null default '' constraint weighing_assessment_length check (length(assessment) <= 20000),
    result text constraint weighing_result check (result in ('FOLLOWED', 'PARTLY_FOLLOWED', 'NOT_FOLLOWED', 'NOTED')),
    proposal text not null default '' constraint weighing_proposal_length check (length(proposal) <= 20000),
    -- what the council made of it; without a change that is the proposal
    decision_id bigint references participation.council_decision,
    decided_result text constraint weighing_decided_result
        check (decided_result in ('FOLLOWED', 'PARTLY_FOLLOWED', 'NOT_FOLLOWED', 'NOTED')),
    decided_text text constraint weighing_decided_text_length check (length(decided_text) <= 20000),
    changed_by_council boolean not null default false,

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

    constraint weighing_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED')
        and approvals_needed in (1, 2)),
    constraint weighing_approval_proposed check (approval_state = 'NONE'
        or (proposed_by is not null and proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
    constraint weighing_approval_complete check (
        (first_approved_by is null) = (first_approved_at is null)
        and (second_approved_by is null) = (second_approved_at is null)
        and (second_approved_by is null or first_approved_by is not null)
        and (approval_state = 'APPROVED') = ((approvals_needed = 1 and first_approved_by is not null)
            or (approvals_needed = 2 and second_approved_by is not null))),
    constraint weighing_approval_by_another check (not (array[first_approved_by, first_approved_for,
        second_approved_by, second_approved_for] && array[entered_by, entered_for, proposed_by, proposed_for])),
    constraint weighing_approval_by_two check (not (array[first_approved_by, first_approved_for]
        && array[second_approved_by, second_approved_for])),
    constraint weighing_approval_returned check ((approval_state = 'RETURNED') = (returned_by is not null)
        and (returned_by is null) = (returned_at is null)
        and (returned_by is null) = (return_remark is null or btrim(return_remark) = '')),
    constraint weighing_judged check (approval_state not in ('PROPOSED', 'APPROVED')
        or (result is not null and btrim(proposal) <> '')),
    -- the council decides on what four eyes have proposed, and each decision is complete
    constraint weighing_decided check ((decision_id is null) = (decided_result is null)
        and (decision_id is null) = (decided_text is null)
        and (decision_id is null or approval_state = 'APPROVED'))
);
create index weighing_of_decision on participation.weighing (decision_id);
create index weighing_to_approve on participation.weighing (department_id, proposed_at) where approval_state = 'PROPOSED';

-- Everybody who wrote at the present proposal: none of them may approve it.
create table participation.weighing_author (
    point_id bigint not null references participation.weighing,
    account_id bigint not null references platform.account,
    primary key (point_id, account_id)
);
create function participation.refuse_weighing_author() returns trigger language plpgsql as $$
begin
    if exists (select from participation.weighing_author a where a.point_id = new.point_id
               and a.account_id in (new.first_approved_by, new.first_approved_for,
                                    new.second_approved_by, new.second_approved_for)) then
        raise exception using errcode = 'check_violation', schema = 'participation', table = 'weighing',
            constraint = 'weighing_author_is_no_approver', message = 'an author cannot approve';
    end if;
    return new;
end $$;
create trigger weighing_author_is_no_approver before insert or update on participation.weighing
    for each row when (new.first_approved_by is not null) execute function participation.refuse_weighing_author();

-- The notice of the result (§ 3 Abs. 2 Satz 6 BauGB): a Mitteilung, not an administrative act.
create sequence participation.result_notice_id increment by 50 start with 50;
create table participation.result_notice (
    id bigint primary key,
    plan_id bigint not null references participation.plan,
    statement_id bigint not null references participation.statement,
    way text not null constraint result_notice_way check (way in ('MAIL', 'LETTER', 'INSPECTION', 'NONE')),
    made_by bigint not null references platform.account,
    made_at timestamptz not null,
    constraint result_notice_once unique (statement_id)
);

-- Nothing is notified before the council's decision on every point of the statement, or of the one that leads its group.
create function participation.refuse_early_notice() returns trigger language plpgsql as $$
begin
    if not exists (select from participation.council_decision d where d.plan_id = new.plan_id)
       or exists (select from participation.statement s
                  join participation.statement l on l.id = s.id or (s.group_id is not null and l.group_id = s.group_id and l.leads)
                  join participation.statement_point p on p.statement_id = l.id
                  left join participation.weighing w on w.point_id = p.id
                  where s.id = new.statement_id and w.decision_id is null) then
        raise exception using errcode = 'check_violation', schema = 'participation', table = 'result_notice',
            constraint = 'result_notice_after_decision', message = 'not decided yet';
    end if;
    return new;
end $$;
create trigger result_notice_after_decision before insert or update on participation.result_notice
    for each row execute function participation.refuse_early_notice();
