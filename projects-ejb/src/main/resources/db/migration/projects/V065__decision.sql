-- What the city decides on the applications to a call: proposed by one person, confirmed by another. The first decision takes all that
-- are eligible; later ones those who move up.
create sequence projects.decision_id increment by 50 start with 50;
create table projects.decision (
    id bigint primary key,
    call_id bigint not null references projects.call,
    number integer not null check (number >= 1),
    remark text not null default '' check (length(remark) <= 4000),
    created_at timestamptz not null,
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
    constraint decision_number_unique unique (call_id, number),
    constraint decision_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED') and approvals_needed = 1),
    constraint decision_approval_proposed check (approval_state = 'NONE'
        or (proposed_by is not null and proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
    constraint decision_approval_complete check (
        (first_approved_by is null) = (first_approved_at is null)
        and second_approved_by is null and second_approved_at is null
        and (approval_state = 'APPROVED') = (first_approved_by is not null)),
    constraint decision_approval_by_another check (not (array[first_approved_by, first_approved_for]
        && array[entered_by, entered_for, proposed_by, proposed_for])),
    constraint decision_approval_returned check ((approval_state = 'RETURNED') = (returned_by is not null)
        and (returned_by is null) = (returned_at is null)
        and (returned_by is null) = (return_remark is null or btrim(return_remark) = '')),
    constraint decision_discarded check (discarded_at is null or approval_state <> 'APPROVED')
);
create unique index decision_one_open on projects.decision (call_id) where approval_state <> 'APPROVED' and discarded_at is null;

-- One application in a decision, with what was known of it then: the jury's rank and recommendation, its votes, what the rule selects.
create table projects.decision_row (
    decision_id bigint not null references projects.decision,
    application_id bigint not null references projects.application,
    position integer not null,
    rank integer check (rank >= 1),
    recommended boolean,
    votes bigint check (votes >= 0),
    by_rule boolean,
    -- its place on the list of those who move up, where it is there already
    list_place integer check (list_place >= 1),
    -- whether it is the next on that list whose sum fits
    by_list boolean,
    outcome text not null check (outcome in ('SELECTED', 'WAITING', 'NOT_SELECTED')),
    granted_cents bigint check (granted_cents > 0),
    place integer check (place >= 1),
    reason text not null default '' check (length(reason) <= 2000),
    deviates boolean not null,
    deviation text not null default '' check (length(deviation) <= 2000),
    primary key (decision_id, application_id),
    constraint decision_row_granted check ((outcome = 'SELECTED') = (granted_cents is not null)),
    constraint decision_row_place check ((outcome = 'WAITING') = (place is not null)),
    constraint decision_row_places unique (decision_id, place) deferrable initially deferred
);

-- What is proposed stays until it is withdrawn or returned; what is confirmed stays for good. Reasons have to stand there by then.
create function projects.decision_row_stays() returns trigger language plpgsql as $$
declare
    d projects.decision;
    asked bigint;
begin
    select * into d from projects.decision where id = case when tg_op = 'DELETE' then old.decision_id else new.decision_id end;
    if d.approval_state in ('PROPOSED', 'APPROVED') then
        raise exception 'decision % is proposed and stays', d.id using errcode = 'restrict_violation', constraint = 'decision_stays',
            schema = 'projects';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    select a.asked_cents into asked from projects.application a where a.id = new.application_id and a.call_id = d.call_id;
    if asked is null or new.granted_cents > asked then
        raise exception 'application % is not granted more than it asks for', new.application_id using errcode = 'check_violation',
            constraint = 'decision_row_asked', schema = 'projects';
    end if;
    return new;
end $$;
create trigger decision_row_stays before insert or update or delete on projects.decision_row
    for each row execute function projects.decision_row_stays();

create function projects.decision_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.approval_state = 'APPROVED' and (to_jsonb(old) - 'version') is distinct from (to_jsonb(new) - 'version') then
        raise exception 'decision % stays', old.id using errcode = 'restrict_violation', constraint = 'decision_stays', schema = 'projects';
    end if;
    if new.approval_state in ('PROPOSED', 'APPROVED') and exists (select 1 from projects.decision_row r where r.decision_id = new.id
            and (r.outcome = 'NOT_SELECTED' and btrim(r.reason) = '' or r.deviates and btrim(r.deviation) = '')) then
        raise exception 'decision % lacks a reason', new.id using errcode = 'check_violation', constraint = 'decision_row_reasons',
            schema = 'projects';
    end if;
    return new;
end $$;
create trigger decision_stays before update or delete on projects.decision
    for each row execute function projects.decision_stays();
