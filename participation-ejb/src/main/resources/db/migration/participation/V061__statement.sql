-- Formal statements on land-use plans (§ 3 Abs. 2, § 4 Abs. 2 BauGB), their points, and groups of those that say the same.
create sequence participation.statement_group_id increment by 50 start with 50;
create table participation.statement_group (
    id bigint primary key,
    plan_id bigint not null references participation.plan,
    name text not null constraint statement_group_name_length check (length(btrim(name)) between 3 and 200),
    -- where the result can be seen instead of single notices
    laid_out_at text constraint statement_group_place_length check (length(laid_out_at) <= 500),
    laid_out_hours text constraint statement_group_hours_length check (length(laid_out_hours) <= 500),
    laid_out_by bigint references platform.account,
    laid_out_on timestamptz,
    announcement text constraint statement_group_announcement_length check (length(announcement) <= 8000),
    version bigint not null,
    constraint statement_group_laid_out check (num_nonnulls(laid_out_at, laid_out_hours, laid_out_by, laid_out_on, announcement)
        in (0, 5))
);

create sequence participation.statement_id increment by 50 start with 50;
create sequence participation.statement_number;
create table participation.statement (
    id bigint primary key,
    reference text not null constraint statement_reference_unique unique, -- ST-2026-00001
    plan_id bigint not null references participation.plan,
    round_id bigint not null references participation.plan_round,
    agency_id bigint references participation.agency,
    channel text not null constraint statement_channel check (channel in ('ONLINE', 'EMAIL', 'PAPER', 'RECORD')),
    -- when it reached the city, as the law sees it; online that is when it was stored
    received_at timestamptz not null,
    stored_at timestamptz not null,
    entered_by bigint references platform.account,
    sender_name text constraint statement_sender_name_length check (length(sender_name) <= 200),
    sender_address text constraint statement_sender_address_length check (length(sender_address) <= 500),
    sender_email text constraint statement_sender_email_length check (length(sender_email) <= 254),
    -- the same person writes under the same words, whatever the spelling
    person_name text,
    person_address text,
    text text not null constraint statement_text_length check (length(text) <= 500000),
    -- SHA-256 over the text and the attachments, as it stands on the receipt
    content_hash bytea not null constraint statement_content_hash check (length(content_hash) = 32),
    -- a remark of the checks of the form: never a reason to refuse
    doubt text,
    note text,
    state text not null constraint statement_state check (state in
        ('RECEIVED', 'IN_WORK', 'GROUPED', 'LEFT_ASIDE', 'DECIDED', 'NOTIFIED')),
    group_id bigint references participation.statement_group,
    leads boolean not null default false,
    late_ruling text constraint statement_late_ruling check (late_ruling in ('CONSIDERED', 'LEFT_ASIDE')),
    late_known boolean,
    late_lawfulness boolean,
    late_reason text constraint statement_late_reason_length check (length(late_reason) <= 4000),
    late_by bigint references platform.account,
    late_at timestamptz,
    version bigint not null,
    constraint statement_received_before_stored check (received_at <= stored_at),
    -- § 4a Abs. 5 Satz 1 BauGB: only what the city did not know and need not have known, and what does not matter for the lawfulness
    constraint statement_late_reasoned check ((late_ruling is null and state <> 'LEFT_ASIDE')
        or (btrim(coalesce(late_reason, '')) <> '' and late_by is not null and late_at is not null)),
    constraint statement_left_aside_lawfully check (late_ruling is distinct from 'LEFT_ASIDE'
        or (late_known is false and late_lawfulness is false)),
    constraint statement_left_aside_state check ((state = 'LEFT_ASIDE') <= (late_ruling is not distinct from 'LEFT_ASIDE')),
    constraint statement_grouped check ((state = 'GROUPED') <= (group_id is not null and not leads) and (not leads or group_id is not null))
);
create index statement_of_plan on participation.statement (plan_id, state, received_at);
create index statement_of_round on participation.statement (round_id);
create index statement_of_group on participation.statement (group_id) where group_id is not null;
create unique index statement_leads_once on participation.statement (group_id) where leads;
create index statement_like on participation.statement using gin (text public.gin_trgm_ops);

-- Everybody who signed a list that came with a statement.
create sequence participation.statement_signatory_id increment by 50 start with 50;
create table participation.statement_signatory (
    id bigint primary key,
    statement_id bigint not null references participation.statement,
    name text not null constraint statement_signatory_name check (length(btrim(name)) between 2 and 200),
    address text constraint statement_signatory_address check (length(address) <= 500),
    person_name text not null,
    person_address text not null
);
create unique index statement_signatory_once on participation.statement_signatory (statement_id, person_name, person_address);

-- How many different persons stand behind a group, counted so that nobody is counted twice: the same name at the same
-- address is one person; a name without an address is nobody new where the name is there with one; who gave no name cannot be
-- told apart and is not counted.
create function participation.distinct_persons(of_group bigint) returns bigint language sql stable as $$
    with persons as (
        select s.person_name as name, coalesce(s.person_address, '') as address from participation.statement s
        where s.group_id = of_group and s.person_name is not null
        union
        select y.person_name, y.person_address from participation.statement_signatory y
        join participation.statement s on s.id = y.statement_id where s.group_id = of_group)
    select count(*) from persons p
    where p.address <> '' or not exists (select from persons q where q.name = p.name and q.address <> '')
$$;

-- § 3 Abs. 2 Satz 7 BauGB: more than 50 persons, and only then.
create function participation.refuse_small_group() returns trigger language plpgsql as $$
begin
    if participation.distinct_persons(new.id) <= 50 then
        raise exception using errcode = 'check_violation', schema = 'participation', table = 'statement_group',
            constraint = 'statement_group_large_enough', message = 'not more than 50 persons';
    end if;
    return new;
end $$;
create trigger statement_group_large_enough before insert or update on participation.statement_group
    for each row when (new.laid_out_on is not null) execute function participation.refuse_small_group();

create sequence participation.statement_point_id increment by 50 start with 50;
create table participation.statement_point (
    id bigint primary key,
    statement_id bigint not null references participation.statement,
    number integer not null constraint statement_point_number check (number > 0),
    -- the marked passage of the statement, or none where the clerk says it in own words
    starts integer,
    ends integer,
    text text not null constraint statement_point_text check (length(btrim(text)) between 1 and 20000),
    topic text not null constraint statement_point_topic check (length(btrim(topic)) between 2 and 100),
    department_id bigint not null references platform.department,
    version bigint not null,
    constraint statement_point_once unique (statement_id, number) deferrable initially deferred,
    constraint statement_point_passage check ((starts is null) = (ends is null) and starts >= 0 and starts < ends)
);
create index statement_point_of_department on participation.statement_point (department_id);
