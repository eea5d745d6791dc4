-- Templates of grant notices in versions: a version counts once a second person has released it, and then stays. Texts have placeholders in braces.
create sequence projects.grant_template_id increment by 50 start with 50;
create table projects.grant_template (
    id bigint primary key,
    kind text not null check (kind in ('GRANT', 'REFUSAL', 'CHANGE', 'REVOCATION')),
    name text not null check (length(btrim(name)) between 3 and 120),
    department_id bigint not null references platform.department,
    created_at timestamptz not null,
    in_force_number integer,
    version bigint not null,
    constraint grant_template_name unique (department_id, name)
);

create sequence projects.grant_template_version_id increment by 50 start with 50;
create table projects.grant_template_version (
    id bigint primary key,
    template_id bigint not null references projects.grant_template,
    number integer not null check (number >= 1),
    created_at timestamptz not null,
    subject text not null check (length(btrim(subject)) between 3 and 200),
    opening text not null check (length(btrim(opening)) between 10 and 10000),
    closing text not null check (length(closing) <= 5000),
    -- the remedy notice (§ 37 Abs. 6 VwVfG); without it the remedy period is a year (§ 58 Abs. 2 VwGO)
    remedy text not null check (length(remedy) <= 2000),
    in_force_from timestamptz,
    discarded_at timestamptz,
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
    constraint grant_template_version_number unique (template_id, number),
    constraint grant_template_version_in_force check ((in_force_from is not null) = (approval_state = 'APPROVED')
        and (discarded_at is null or approval_state <> 'APPROVED')),
    constraint grant_template_version_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED') and approvals_needed = 1),
    constraint grant_template_version_approval_proposed check (approval_state = 'NONE'
        or (proposed_by is not null and proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
    constraint grant_template_version_approval_complete check (
        (first_approved_by is null) = (first_approved_at is null)
        and second_approved_by is null and second_approved_at is null
        and (approval_state = 'APPROVED') = (first_approved_by is not null)),
    constraint grant_template_version_approval_by_another check (not (array[first_approved_by, first_approved_for]
        && array[entered_by, entered_for, proposed_by, proposed_for])),
    constraint grant_template_version_approval_returned check ((approval_state = 'RETURNED') = (returned_by is not null)
        and (returned_by is null) = (returned_at is null)
        and (returned_by is null) = (return_remark is null or btrim(return_remark) = ''))
);
create unique index grant_template_version_one_open on projects.grant_template_version (template_id)
    where approval_state <> 'APPROVED' and discarded_at is null;

-- conditions (Nebenbestimmungen) of a version, in their order
create table projects.grant_template_condition (
    version_id bigint not null references projects.grant_template_version,
    position integer not null,
    text text not null check (length(btrim(text)) between 3 and 3000),
    primary key (version_id, position)
);

-- What was released stays word by word.
create function projects.grant_template_stays() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'grant_template_version' then
        if old.approval_state = 'APPROVED' then
            raise exception 'a released version of a template stays' using errcode = 'restrict_violation',
                constraint = 'grant_template_stays', schema = 'projects';
        end if;
    elsif exists (select 1 from projects.grant_template_version v where v.approval_state = 'APPROVED'
            and v.id = case when tg_op = 'INSERT' then new.version_id else old.version_id end) then
        raise exception 'conditions of a released template stay' using errcode = 'restrict_violation',
            constraint = 'grant_template_stays', schema = 'projects';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger grant_template_version_stays before update or delete on projects.grant_template_version
    for each row execute function projects.grant_template_stays();
create trigger grant_template_condition_stays before insert or update or delete on projects.grant_template_condition
    for each row execute function projects.grant_template_stays();
