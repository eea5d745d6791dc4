-- Grant notices (Bescheide) of projects: prepared by one project manager, signed by another, issued as a file that stays; when they were
-- announced, whether a remedy was sought, and from which day they are final. And each project's grant as its notices have made it.
create sequence projects.grant_notice_id increment by 50 start with 50;
create sequence projects.grant_notice_number;
create table projects.grant_notice (
    id bigint primary key,
    reference text not null constraint grant_notice_reference unique check (reference ~ '^ZB-[0-9]{4}-[0-9]{4,}$'),
    project_id bigint not null references projects.project,
    kind text not null check (kind in ('GRANT', 'REFUSAL', 'CHANGE', 'REVOCATION')),
    template_version_id bigint not null references projects.grant_template_version,
    recipient text not null check (length(btrim(recipient)) between 2 and 140),
    recipient_address text not null check (length(btrim(recipient_address)) between 5 and 500),
    recipient_email text check (length(recipient_email) <= 254),
    reasons text not null check (length(reasons) <= 10000),
    -- on what a revocation rests
    ground text check (ground in ('UNLAWFUL_48', 'CONDITION_49_2', 'MISUSED_49_3', 'CONDITION_49_3')),
    -- what is granted; of a change or revocation what is granted from then on
    funding_kind text check (funding_kind in ('FIXED_SUM', 'SHARE', 'DEFICIT')),
    cents bigint check (cents between 0 and 1000000000000),
    share_basis_points integer check (share_basis_points between 1 and 10000),
    first_day date,
    last_day date,
    purpose_until date,
    -- from when the project may begin before its grant is final (vorzeitiger Maßnahmebeginn); null: not allowed
    early_from date,
    remedy boolean not null,
    created_at timestamptz not null,
    discarded_at timestamptz,
    issued_at timestamptz,
    file_id bigint references platform.file,
    file_hash text check (file_hash ~ '^[0-9a-f]{64}$'),
    way text check (way in ('POST', 'ELECTRONIC', 'HANDED_OVER')),
    sent_on date,
    announced_on date,
    -- proof of a receipt later than the law presumes
    receipt_note text check (length(receipt_note) <= 1000),
    receipt_file_id bigint references platform.file,
    remedy_until date,
    waived_on date,
    waiver_note text check (length(waiver_note) <= 1000),
    waiver_file_id bigint references platform.file,
    objected_on date,
    objection_note text check (length(objection_note) <= 2000),
    objection_settled_on date,
    objection_result text check (objection_result in ('WITHDRAWN', 'REJECTED', 'UPHELD')),
    -- first day on which it cannot be contested any more, if nothing comes in between; null while that is open
    final_on date,
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
    constraint grant_notice_money check ((kind = 'REFUSAL') = (cents is null) and (cents is null) = (funding_kind is null)
        and (kind not in ('GRANT', 'CHANGE') or cents > 0)
        and (funding_kind = 'SHARE') is not distinct from (case when funding_kind is null then null else share_basis_points is not null end)),
    constraint grant_notice_period check ((cents is null) = (first_day is null) and (first_day is null) = (last_day is null)
        and last_day >= first_day and (purpose_until is null or purpose_until >= last_day)),
    constraint grant_notice_early check (early_from is null or kind in ('GRANT', 'CHANGE')),
    constraint grant_notice_ground check ((kind = 'REVOCATION') = (ground is not null)),
    constraint grant_notice_issued check ((approval_state = 'APPROVED') = (issued_at is not null)
        and num_nulls(issued_at, file_id, file_hash) in (0, 3) and (discarded_at is null or issued_at is null)),
    constraint grant_notice_sent check (num_nulls(way, sent_on, announced_on, remedy_until) in (0, 4) and (sent_on is null or issued_at is not null)
        and announced_on >= sent_on and remedy_until > announced_on),
    constraint grant_notice_waived check (waived_on is null or waived_on >= announced_on and waiver_note is not null),
    constraint grant_notice_objected check ((objected_on is null or announced_on is not null and objection_note is not null)
        and (objection_settled_on is null) = (objection_result is null)
        and (objection_settled_on is null or objection_settled_on >= objected_on)),
    -- nothing is final while a remedy is open, nor before its period has run out or it was waived
    constraint grant_notice_final check (final_on is null or announced_on is not null
        and (objected_on is null or objection_result in ('WITHDRAWN', 'REJECTED'))
        and (final_on > remedy_until or waived_on is not null and final_on >= waived_on)),
    constraint grant_notice_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED') and approvals_needed = 1),
    constraint grant_notice_approval_proposed check (approval_state = 'NONE'
        or (proposed_by is not null and proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
    constraint grant_notice_approval_complete check (
        (first_approved_by is null) = (first_approved_at is null)
        and second_approved_by is null and second_approved_at is null
        and (approval_state = 'APPROVED') = (first_approved_by is not null)),
    constraint grant_notice_approval_by_another check (not (array[first_approved_by, first_approved_for]
        && array[entered_by, entered_for, proposed_by, proposed_for])),
    constraint grant_notice_approval_returned check ((approval_state = 'RETURNED') = (returned_by is not null)
        and (returned_by is null) = (returned_at is null)
        and (returned_by is null) = (return_remark is null or btrim(return_remark) = ''))
);
create index grant_notice_of on projects.grant_notice (project_id);
create unique index grant_notice_one_open on projects.grant_notice (project_id) where discarded_at is null and issued_at is null;
create unique index grant_notice_one_grant on projects.grant_notice (project_id) where kind = 'GRANT' and discarded_at is null;

create table projects.grant_notice_condition (
    notice_id bigint not null references projects.grant_notice,
    position integer not null,
    text text not null check (length(btrim(text)) between 3 and 3000),
    primary key (notice_id, position)
);

-- Which budget lines bear it, by year; cents that a change gives back are less than 0.
create table projects.grant_notice_budget (
    notice_id bigint not null references projects.grant_notice,
    position integer not null,
    line text not null references projects.budget_line (number),
    year integer not null check (year between 2000 and 2100),
    cents bigint not null check (cents <> 0),
    -- what was set aside for this notice in addition to what the project had
    set_aside bigint not null default 0 check (set_aside between 0 and abs(cents)),
    primary key (notice_id, position),
    constraint grant_notice_budget_once unique (notice_id, line, year)
);

-- What was issued stays, but for its way to its recipient and what comes of it.
create function projects.grant_notice_stays() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'grant_notice' then
        if old.issued_at is not null and (old.reference, old.project_id, old.kind, old.template_version_id, old.recipient, old.recipient_address,
                old.reasons, old.ground, old.funding_kind, old.cents, old.share_basis_points, old.first_day, old.last_day, old.purpose_until,
                old.early_from, old.remedy, old.issued_at, old.file_id, old.file_hash, old.content_hash, old.approval_state, old.first_approved_by)
                is distinct from (new.reference, new.project_id, new.kind, new.template_version_id, new.recipient, new.recipient_address,
                new.reasons, new.ground, new.funding_kind, new.cents, new.share_basis_points, new.first_day, new.last_day, new.purpose_until,
                new.early_from, new.remedy, new.issued_at, new.file_id, new.file_hash, new.content_hash, new.approval_state, new.first_approved_by) then
            raise exception 'an issued notice stays' using errcode = 'restrict_violation', constraint = 'grant_notice_stays', schema = 'projects';
        end if;
        return new;
    end if;
    if exists (select 1 from projects.grant_notice n where n.issued_at is not null
            and n.id = case when tg_op = 'INSERT' then new.notice_id else old.notice_id end) then
        raise exception 'an issued notice stays' using errcode = 'restrict_violation', constraint = 'grant_notice_stays', schema = 'projects';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger grant_notice_stays before update on projects.grant_notice for each row execute function projects.grant_notice_stays();
create trigger grant_notice_condition_stays before insert or update or delete on projects.grant_notice_condition
    for each row execute function projects.grant_notice_stays();
create trigger grant_notice_budget_stays before insert or update or delete on projects.grant_notice_budget
    for each row execute function projects.grant_notice_stays();

-- A project's grant as its notices have made it. What is asked for and paid is added up from the payment requests.
create sequence projects.project_grant_id increment by 50 start with 50;
create table projects.project_grant (
    id bigint primary key,
    project_id bigint not null constraint project_grant_once unique references projects.project,
    notice_id bigint not null references projects.grant_notice,
    reference text not null,
    funding_kind text not null check (funding_kind in ('FIXED_SUM', 'SHARE', 'DEFICIT')),
    cents bigint not null check (cents between 0 and 1000000000000),
    share_basis_points integer not null check (share_basis_points between 0 and 10000),
    first_day date not null,
    last_day date not null,
    purpose_until date,
    early_from date,
    -- of the call as it was when the grant was issued
    advance_days integer not null check (advance_days between 0 and 730),
    retention_basis_points integer not null check (retention_basis_points between 0 and 10000),
    -- kept back until the proof of use is accepted
    retained_cents bigint not null check (retained_cents between 0 and cents),
    retention_released_at timestamptz,
    announced_on date,
    final_on date,
    asked_cents bigint not null default 0,
    paid_cents bigint not null default 0,
    issued_at timestamptz not null,
    version bigint not null,
    constraint grant_asked check (asked_cents >= 0 and asked_cents <= greatest(cents - retained_cents, paid_cents)),
    constraint grant_paid check (paid_cents between 0 and asked_cents),
    constraint grant_retention check (retention_released_at is null or retained_cents = 0)
);
