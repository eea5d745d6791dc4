create extension if not exists btree_gist;

-- A set of factors is approved by another person than who proposed it. Days are days in Dresden. No day has two sets in force.
create sequence rewards.factor_set_id increment by 50 start with 50;
create table rewards.factor_set (
    id bigint primary key,
    reference text not null constraint factor_set_reference_unique unique check (reference ~ '^EF-[0-9]{4}-[0-9]+$'),
    year integer not null check (year between 1990 and 2100),
    source text not null check (length(btrim(source)) between 1 and 500),
    scope text not null check (length(scope) <= 500),
    model text not null check (length(model) <= 200),
    quality text not null check (quality in ('A', 'B', 'C')),
    origin text not null check (length(btrim(origin)) between 1 and 300),
    -- of the trip that would have been made without the app: grams a passenger-kilometre = milligrams a passenger-metre
    baseline integer not null check (baseline between 1 and 10000),
    valid_from date,
    -- last day; empty while no later set follows. Written by the approval of the set that follows.
    valid_until date,
    created_at timestamptz not null,
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
    constraint factor_set_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED')
        and approvals_needed in (1, 2)),
    constraint factor_set_approval_proposed check (approval_state = 'NONE'
        or (proposed_by is not null and proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
    constraint factor_set_approval_complete check (
        (first_approved_by is null) = (first_approved_at is null)
        and (second_approved_by is null) = (second_approved_at is null)
        and (second_approved_by is null or first_approved_by is not null)
        and (approval_state = 'APPROVED') = ((approvals_needed = 1 and first_approved_by is not null)
            or (approvals_needed = 2 and second_approved_by is not null))),
    constraint factor_set_approval_by_another check (not (array[first_approved_by, first_approved_for,
        second_approved_by, second_approved_for] && array[entered_by, entered_for, proposed_by, proposed_for])),
    constraint factor_set_approval_by_two check (not (array[first_approved_by, first_approved_for]
        && array[second_approved_by, second_approved_for])),
    constraint factor_set_approval_returned check ((approval_state = 'RETURNED') = (returned_by is not null)
        and (returned_by is null) = (returned_at is null)
        and (returned_by is null) = (return_remark is null or btrim(return_remark) = '')),
    constraint factor_set_begins check (approval_state not in ('PROPOSED', 'APPROVED') or valid_from is not null),
    constraint factor_set_ends check (valid_until is null or (approval_state = 'APPROVED' and valid_until >= valid_from)),
    constraint factor_set_one_a_day exclude using gist (daterange(valid_from, valid_until, '[]') with &&)
        where (approval_state = 'APPROVED')
);

-- A mode that has no row is unknown, which is not the same as 0.
create table rewards.factor (
    set_id bigint not null references rewards.factor_set,
    mode text not null check (mode in ('WALK', 'BICYCLE', 'PEDELEC', 'E_SCOOTER', 'BUS', 'TRAM', 'RAIL_LOCAL', 'RAIL_LONG',
        'CAR_SHARED_PASSENGER', 'CAR_ELECTRIC', 'CAR')),
    grams_per_km integer not null check (grams_per_km between 0 and 10000),
    quality text not null check (quality in ('A', 'B', 'C')),
    remark text not null check (length(remark) <= 500),
    primary key (set_id, mode)
);

-- What is approved stays as it is, except that a later set ends it.
create function rewards.approved_factors_stay() returns trigger language plpgsql as $$
begin
    if exists (select 1 from rewards.factor_set s
               where s.id in (coalesce(old.set_id, new.set_id), coalesce(new.set_id, old.set_id)) and s.approval_state = 'APPROVED') then
        raise exception 'the factors of an approved set stay' using errcode = 'restrict_violation',
            constraint = 'factor_set_stays', schema = 'rewards';
    end if;
    return coalesce(new, old);
end $$;
create trigger factor_stays before insert or update or delete on rewards.factor
    for each row execute function rewards.approved_factors_stay();

create function rewards.approved_factor_set_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (old.reference, old.year, old.source, old.scope, old.model, old.quality, old.baseline,
            old.valid_from, old.approval_state, old.first_approved_by)
        is distinct from (new.reference, new.year, new.source, new.scope, new.model, new.quality, new.baseline,
            new.valid_from, new.approval_state, new.first_approved_by) then
        raise exception 'an approved set of factors stays' using errcode = 'restrict_violation',
            constraint = 'factor_set_stays', schema = 'rewards';
    end if;
    return new;
end $$;
create trigger factor_set_stays before update or delete on rewards.factor_set
    for each row when (old.approval_state = 'APPROVED') execute function rewards.approved_factor_set_stays();
