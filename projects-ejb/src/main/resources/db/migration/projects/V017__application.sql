-- Applications for a call's money. A draft takes whatever is typed; what is handed in adds up to the cent and keeps to the terms in force.
create sequence projects.application_id increment by 50 start with 50;
create sequence projects.application_number;
create table projects.application (
    id bigint primary key,
    reference text not null constraint application_reference_unique unique check (reference ~ '^AN-[0-9]{4}-[0-9]{4,}$'),
    call_id bigint not null references projects.call,
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'IN_CHECK', 'QUERIED', 'ELIGIBLE', 'REFUSED', 'WITHDRAWN', 'SELECTED',
        'WAITING', 'NOT_SELECTED')),
    state_since timestamptz not null,
    state_reason text check (length(state_reason) <= 2000),
    -- who applies
    applicant_kind text check (applicant_kind in ('CITIZENS_GROUP', 'ASSOCIATION', 'SCIENCE', 'COMPANY', 'ADMINISTRATION')),
    organisation text check (length(organisation) <= 200),
    contact_name text not null check (length(contact_name) <= 200),
    contact_email text not null check (length(contact_email) <= 254),
    contact_phone text check (length(contact_phone) <= 50),
    street text check (length(street) <= 200),
    postal_code text check (length(postal_code) <= 10),
    city text check (length(city) <= 100),
    language text not null check (language in ('de', 'en')),
    notice_version integer,
    confirmed_at timestamptz,
    -- what is to be done
    title text not null check (length(btrim(title)) between 3 and 200),
    summary text check (length(summary) <= 500),
    description text check (length(description) <= 10000),
    benefit text check (length(benefit) <= 5000),
    -- when and where; months by their first day
    first_month date check (extract(day from first_month) = 1),
    last_month date check (extract(day from last_month) = 1),
    place text check (length(place) <= 200),
    -- cents: all costs, and who bears them
    cost_cents bigint not null check (cost_cents between 0 and 1000000000000),
    own_cents bigint not null check (own_cents between 0 and 100000000000),
    third_cents bigint not null check (third_cents between 0 and 100000000000),
    asked_cents bigint not null check (asked_cents between 0 and 100000000000),
    query text check (length(query) <= 2000),
    query_until date,
    reply text check (length(reply) <= 2000),
    created_at timestamptz not null,
    -- when its sender handed it in; it counts from then on, also where the address is confirmed later
    sent_at timestamptz,
    version bigint not null,
    constraint application_sent check (state = 'DRAFT' or sent_at is not null),
    constraint application_months check (last_month >= first_month),
    constraint application_query check ((state = 'QUERIED') <= (query is not null and query_until is not null)),
    constraint application_reason check (state not in ('REFUSED', 'WITHDRAWN') or length(btrim(state_reason)) > 0)
);
create index application_by_call on projects.application (call_id, state);
create index application_by_email on projects.application (lower(contact_email));

create table projects.application_cost (
    application_id bigint not null references projects.application on delete cascade,
    position integer not null,
    kind text not null check (kind in ('PERSONNEL', 'MATERIAL', 'SERVICES', 'OTHER')),
    title text not null check (length(btrim(title)) between 1 and 200),
    cents bigint not null check (cents between 1 and 100000000000),
    year integer not null check (year between 2000 and 2100)
);
create index application_cost_of on projects.application_cost (application_id);

create table projects.application_partner (
    application_id bigint not null references projects.application on delete cascade,
    position integer not null,
    kind text not null check (kind in ('CITIZENS_GROUP', 'ASSOCIATION', 'SCIENCE', 'COMPANY', 'ADMINISTRATION')),
    name text not null check (length(btrim(name)) between 1 and 200),
    contribution text not null check (length(contribution) <= 500)
);
create index application_partner_of on projects.application_partner (application_id);

create table projects.application_step (
    application_id bigint not null references projects.application on delete cascade,
    position integer not null,
    title text not null check (length(btrim(title)) between 1 and 200),
    first_month date not null check (extract(day from first_month) = 1),
    last_month date not null check (extract(day from last_month) = 1),
    check (last_month >= first_month)
);
create index application_step_of on projects.application_step (application_id);

-- Stadtteile by the keys of platform.area; not a foreign key, since a new file of areas may leave one out that an old case names.
create table projects.application_district (
    application_id bigint not null references projects.application on delete cascade,
    area text not null,
    primary key (application_id, area)
);

-- What is handed in adds up to the cent, and when it is handed in or its money is corrected it keeps to the terms in force.
create function projects.application_adds_up() returns trigger language plpgsql as $$
declare
    a projects.application;
    items bigint;
    terms projects.call_terms;
    judged boolean := true;
begin
    if tg_table_name = 'application' then
        select * into a from projects.application where id = new.id;
        judged := tg_op = 'INSERT' or old.sent_at is null
            or (old.cost_cents, old.own_cents, old.third_cents, old.asked_cents)
                is distinct from (new.cost_cents, new.own_cents, new.third_cents, new.asked_cents);
    else
        select * into a from projects.application where id = case when tg_op = 'DELETE' then old.application_id else new.application_id end;
        judged := false;
    end if;
    if a.id is null or a.sent_at is null then
        return null;
    end if;
    select coalesce(sum(c.cents), 0) into items from projects.application_cost c where c.application_id = a.id;
    if items <> a.cost_cents or a.cost_cents <> a.own_cents + a.third_cents + a.asked_cents then
        raise exception 'costs % and financing of % differ', items, a.reference using errcode = 'check_violation',
            constraint = 'application_adds_up', schema = 'projects';
    end if;
    if judged then
        select t.* into terms from projects.call_terms t join projects.call c on c.id = t.call_id and c.in_force_number = t.number
            where c.id = a.call_id;
        if terms.id is null or a.asked_cents not between terms.lowest_cents and terms.highest_cents
            or a.asked_cents * 10000 > terms.share_basis_points * a.cost_cents then
            raise exception 'what % asks for is not what the call gives', a.reference using errcode = 'check_violation',
                constraint = 'application_within_terms', schema = 'projects';
        end if;
    end if;
    return null;
end $$;
create constraint trigger application_adds_up after insert or update on projects.application
    deferrable initially deferred for each row execute function projects.application_adds_up();
create constraint trigger application_cost_adds_up after insert or update or delete on projects.application_cost
    deferrable initially deferred for each row execute function projects.application_adds_up();

-- What is handed in stays as it is but while the city has a question open; and a state follows only those that lead to it.
create function projects.application_stays() returns trigger language plpgsql as $$
begin
    if old.sent_at is not null and old.state <> 'QUERIED'
        and (old.call_id, old.sent_at, old.title, old.summary, old.description, old.benefit, old.first_month, old.last_month,
            old.cost_cents, old.own_cents, old.third_cents, old.asked_cents) is distinct from
            (new.call_id, new.sent_at, new.title, new.summary, new.description, new.benefit, new.first_month, new.last_month,
            new.cost_cents, new.own_cents, new.third_cents, new.asked_cents) then
        raise exception '% was handed in and stays', old.reference using errcode = 'restrict_violation',
            constraint = 'application_stays', schema = 'projects';
    end if;
    if old.state <> new.state and not (old.state || ' ' || new.state = any (array[
        'DRAFT SUBMITTED', 'SUBMITTED IN_CHECK', 'SUBMITTED WITHDRAWN', 'IN_CHECK QUERIED', 'IN_CHECK ELIGIBLE', 'IN_CHECK REFUSED',
        'IN_CHECK WITHDRAWN', 'QUERIED IN_CHECK', 'QUERIED REFUSED', 'QUERIED WITHDRAWN', 'ELIGIBLE IN_CHECK', 'ELIGIBLE SELECTED',
        'ELIGIBLE WAITING', 'ELIGIBLE NOT_SELECTED', 'ELIGIBLE WITHDRAWN', 'WAITING SELECTED', 'WAITING NOT_SELECTED',
        'WAITING WITHDRAWN', 'SELECTED WITHDRAWN'])) then
        raise exception '% cannot become % from %', old.reference, new.state, old.state using errcode = 'restrict_violation',
            constraint = 'application_moves', schema = 'projects';
    end if;
    return new;
end $$;
create trigger application_stays before update on projects.application
    for each row execute function projects.application_stays();
