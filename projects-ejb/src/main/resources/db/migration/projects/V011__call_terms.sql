-- The terms of a call: money, who may apply, criteria, checklist, budget, rule of selection. A second person releases them, the first
-- version together with the call. Once released they stay; a change is the next version.
create sequence projects.call_terms_id increment by 50 start with 50;
create table projects.call_terms (
    id bigint primary key,
    call_id bigint not null references projects.call,
    number integer not null check (number >= 1),
    created_at timestamptz not null,
    -- cents that a project is given at least and at most
    lowest_cents bigint not null check (lowest_cents between 0 and 100000000000),
    highest_cents bigint not null check (highest_cents between 1 and 100000000000),
    -- part of the costs that is funded, in basis points
    share_basis_points integer not null check (share_basis_points between 1 and 10000),
    -- days within which an advance has to be spent
    advance_days integer not null check (advance_days between 0 and 730),
    -- part of the grant that is paid only after the proof of use, in basis points
    retention_basis_points integer not null check (retention_basis_points between 0 and 10000),
    -- by how much a line of the plan may be exceeded without asking, in basis points
    item_tolerance_basis_points integer not null check (item_tolerance_basis_points between 0 and 10000),
    -- months after the end of a project within which its use of the money is proved
    proof_months integer not null check (proof_months between 1 and 60),
    -- reclaims up to this many cents are let go
    petty_cents bigint not null check (petty_cents between 0 and 10000000),
    day_count text not null check (day_count in ('ACTUAL_ACTUAL', 'ACTUAL_365', 'THIRTY_360')),
    -- how the public votes; empty where it does not
    ballot text check (ballot in ('APPROVAL', 'CHOOSE', 'POINTS', 'RANKING', 'KNAPSACK')),
    -- projects that a ballot may name; empty: as many as there are
    ballot_most integer check (ballot_most between 1 and 500),
    -- points to distribute
    ballot_points integer check (ballot_points between 1 and 1000),
    -- how the votes select; empty where the city decides along the jury's ranking
    selection text check (selection in ('GREEDY', 'MES', 'PHRAGMEN')),
    utility text check (utility in ('COST', 'CARDINALITY')),
    completion text check (completion in ('NONE', 'ADD1', 'ADD1U', 'UTILITARIAN')),
    -- greedy: whether a project that does not fit is skipped; MES with Add1: whether it also stops when nothing more fits
    skipping boolean not null,
    exhaustive boolean not null,
    comparison boolean not null,
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
    approved boolean generated always as (approval_state = 'APPROVED') stored,
    version bigint not null,
    constraint call_terms_number_unique unique (call_id, number),
    constraint call_terms_approved_unique unique (call_id, number, approved),
    constraint call_terms_sums check (highest_cents >= lowest_cents),
    constraint call_terms_ballot check ((ballot is null) = (selection is null)
        and (ballot = 'POINTS') is not distinct from (case when ballot is null then null else ballot_points is not null end)
        and (ballot is not null or ballot_most is null)
        and (ballot is distinct from 'CHOOSE' or ballot_most is not null)),
    constraint call_terms_selection check (case selection when 'MES' then utility is not null and completion is not null and not skipping
        when 'GREEDY' then utility is null and completion is null and not exhaustive
        else utility is null and completion is null and not skipping and not exhaustive end),
    constraint call_terms_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED') and approvals_needed = 1),
    constraint call_terms_approval_proposed check (approval_state = 'NONE'
        or (proposed_by is not null and proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
    constraint call_terms_approval_complete check (
        (first_approved_by is null) = (first_approved_at is null)
        and second_approved_by is null and second_approved_at is null
        and (approval_state = 'APPROVED') = (first_approved_by is not null)),
    constraint call_terms_approval_by_another check (not (array[first_approved_by, first_approved_for]
        && array[entered_by, entered_for, proposed_by, proposed_for])),
    constraint call_terms_approval_returned check ((approval_state = 'RETURNED') = (returned_by is not null)
        and (returned_by is null) = (returned_at is null)
        and (returned_by is null) = (return_remark is null or btrim(return_remark) = '')),
    constraint call_terms_in_force check ((in_force_from is not null) = (approval_state = 'APPROVED')
        and (discarded_at is null or approval_state <> 'APPROVED'))
);
create unique index call_terms_one_open on projects.call_terms (call_id)
    where approval_state <> 'APPROVED' and discarded_at is null;

alter table projects.call add constraint call_in_force_approved foreign key (id, in_force_number, in_force_approved)
    references projects.call_terms (call_id, number, approved) deferrable initially deferred;

create table projects.call_terms_applicant (
    terms_id bigint not null references projects.call_terms,
    applicant text not null check (applicant in ('CITIZENS_GROUP', 'ASSOCIATION', 'SCIENCE', 'COMPANY', 'ADMINISTRATION')),
    primary key (terms_id, applicant)
);

create table projects.call_terms_budget (
    terms_id bigint not null references projects.call_terms,
    year integer not null check (year between 2000 and 2100),
    cents bigint not null check (cents between 1 and 100000000000),
    primary key (terms_id, year)
);

-- Criteria and items of the checklist keep their keys over all versions: scores and checks refer to them.
create sequence projects.criterion_id;
create table projects.criterion (
    id bigint primary key,
    call_id bigint not null references projects.call,
    unique (call_id, id)
);
create table projects.call_terms_criterion (
    terms_id bigint not null references projects.call_terms,
    criterion_id bigint not null references projects.criterion,
    position integer not null,
    title text not null check (length(btrim(title)) between 3 and 200),
    help text not null check (length(help) <= 1000),
    weight integer not null check (weight between 1 and 100),
    lowest integer not null check (lowest between 0 and 100),
    highest integer not null check (highest between 1 and 100),
    constraint call_terms_criterion_scale check (highest > lowest),
    constraint call_terms_criterion_once unique (terms_id, criterion_id) deferrable initially deferred
);

create sequence projects.checklist_item_id;
create table projects.checklist_item (
    id bigint primary key,
    call_id bigint not null references projects.call,
    unique (call_id, id)
);
create table projects.call_terms_item (
    terms_id bigint not null references projects.call_terms,
    item_id bigint not null references projects.checklist_item,
    position integer not null,
    text text not null check (length(btrim(text)) between 3 and 500),
    mandatory boolean not null,
    constraint call_terms_item_once unique (terms_id, item_id) deferrable initially deferred
);

create function projects.released_terms_stay() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (to_jsonb(old) - array['version', 'approved']) is distinct from (to_jsonb(new) - array['version', 'approved']) then
        raise exception 'released terms of a call stay' using errcode = 'restrict_violation',
            constraint = 'call_terms_stay', schema = 'projects';
    end if;
    return new;
end $$;
create trigger call_terms_stay before update or delete on projects.call_terms
    for each row when (old.approval_state = 'APPROVED') execute function projects.released_terms_stay();

create function projects.part_of_released_terms_stays() returns trigger language plpgsql as $$
begin
    if exists (select 1 from projects.call_terms t where t.approval_state = 'APPROVED'
            and (tg_op <> 'DELETE' and t.id = new.terms_id or tg_op <> 'INSERT' and t.id = old.terms_id)) then
        raise exception 'released terms of a call stay' using errcode = 'restrict_violation',
            constraint = 'call_terms_stay', schema = 'projects';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger call_terms_applicant_stays before insert or update or delete on projects.call_terms_applicant
    for each row execute function projects.part_of_released_terms_stays();
create trigger call_terms_budget_stays before insert or update or delete on projects.call_terms_budget
    for each row execute function projects.part_of_released_terms_stays();
create trigger call_terms_criterion_stays before insert or update or delete on projects.call_terms_criterion
    for each row execute function projects.part_of_released_terms_stays();
create trigger call_terms_item_stays before insert or update or delete on projects.call_terms_item
    for each row execute function projects.part_of_released_terms_stays();

-- What is used already stays: the checklist once it is checked, the criteria once the jury scores, the rule of selection once the
-- public votes; all of them once the city decides. The day is that of the release, which is told to the database.
create function projects.used_terms_are_frozen() returns trigger language plpgsql as $$
declare
    before bigint := (select t.id from projects.call_terms t
        where t.call_id = new.call_id and t.approval_state = 'APPROVED' and t.number < new.number order by t.number desc limit 1);
    today date := (new.in_force_from at time zone 'Europe/Berlin')::date;
    valid projects.call_terms;
begin
    if before is null then
        return new;
    end if;
    select * into valid from projects.call_terms where id = before;
    if exists (select 1 from projects.call_phase p where p.call_id = new.call_id and p.phase in ('JURY', 'DECISION') and p.first_day <= today)
        and exists (
            (select criterion_id, position, title, help, weight, lowest, highest from projects.call_terms_criterion where terms_id = before
             except select criterion_id, position, title, help, weight, lowest, highest from projects.call_terms_criterion where terms_id = new.id)
            union all
            (select criterion_id, position, title, help, weight, lowest, highest from projects.call_terms_criterion where terms_id = new.id
             except select criterion_id, position, title, help, weight, lowest, highest from projects.call_terms_criterion where terms_id = before)) then
        raise exception 'the criteria stay once the jury has begun' using errcode = 'restrict_violation',
            constraint = 'call_terms_criteria_frozen', schema = 'projects';
    end if;
    if exists (select 1 from projects.call_phase p where p.call_id = new.call_id and p.phase in ('ELIGIBILITY', 'JURY', 'VOTE', 'DECISION')
            and p.first_day <= today)
        and exists (
            (select item_id, position, text, mandatory from projects.call_terms_item where terms_id = before
             except select item_id, position, text, mandatory from projects.call_terms_item where terms_id = new.id)
            union all
            (select item_id, position, text, mandatory from projects.call_terms_item where terms_id = new.id
             except select item_id, position, text, mandatory from projects.call_terms_item where terms_id = before)) then
        raise exception 'the checklist stays once it is used' using errcode = 'restrict_violation',
            constraint = 'call_terms_checklist_frozen', schema = 'projects';
    end if;
    if exists (select 1 from projects.call_phase p where p.call_id = new.call_id and p.phase in ('VOTE', 'DECISION') and p.first_day <= today)
        and (new.ballot, new.ballot_most, new.ballot_points, new.selection, new.utility, new.completion, new.skipping, new.exhaustive,
            new.comparison) is distinct from (valid.ballot, valid.ballot_most, valid.ballot_points, valid.selection, valid.utility,
            valid.completion, valid.skipping, valid.exhaustive, valid.comparison) then
        raise exception 'the rule of selection stays once the public votes' using errcode = 'restrict_violation',
            constraint = 'call_terms_selection_frozen', schema = 'projects';
    end if;
    return new;
end $$;
create trigger call_terms_frozen before update on projects.call_terms
    for each row when (old.approval_state <> 'APPROVED' and new.approval_state = 'APPROVED')
    execute function projects.used_terms_are_frozen();
