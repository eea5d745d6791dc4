-- Calls (Förderaufrufe): what they are, their phases, goals and expected indicators. What two people release stands in versions, see call_terms.
create sequence projects.call_id increment by 50 start with 50;
create sequence projects.call_number;
create table projects.call (
    id bigint primary key,
    reference text not null constraint call_reference_unique unique check (reference ~ '^FA-[0-9]{4}-[0-9]{2,}$'),
    kind text not null check (kind in ('CITY_PROJECT', 'COOPERATION')),
    state text not null check (state in ('DRAFT', 'PUBLISHED', 'CLOSED', 'CANCELLED')),
    state_since timestamptz not null,
    state_reason text check (length(state_reason) <= 2000),
    department_id bigint not null references platform.department,
    title text not null check (length(btrim(title)) between 3 and 200),
    title_english text not null default '' check (length(title_english) <= 200),
    summary text not null default '' check (length(summary) <= 500),
    summary_english text not null default '' check (length(summary_english) <= 500),
    description text not null default '' check (length(description) <= 50000),
    description_english text not null default '' check (length(description_english) <= 50000),
    contact_name text check (length(contact_name) <= 200),
    contact_email text check (length(contact_email) <= 254),
    contact_phone text check (length(contact_phone) <= 100),
    copied_from bigint references projects.call,
    created_by bigint references platform.account,
    created_at timestamptz not null,
    published_at timestamptz,
    in_force_number integer,
    in_force_approved boolean generated always as (case when in_force_number is not null then true end) stored,
    version bigint not null,
    constraint call_published check (case state when 'DRAFT' then published_at is null
        when 'CANCELLED' then true else published_at is not null end),
    constraint call_in_force check ((in_force_number is null) = (published_at is null)),
    constraint call_reason check (state not in ('CLOSED', 'CANCELLED') or length(btrim(state_reason)) > 0)
);
create index call_by_department on projects.call (department_id);
create index call_by_state on projects.call (state);

-- Phases in whole days, the last one included. Phases of different stages never lie on the same day; ideas and applications may be
-- taken in together, and so may jury and public vote.
create sequence projects.call_phase_id increment by 50 start with 50;
create table projects.call_phase (
    id bigint primary key,
    call_id bigint not null references projects.call,
    phase text not null check (phase in ('IDEAS', 'INTAKE', 'ELIGIBILITY', 'JURY', 'VOTE', 'DECISION', 'RUNNING', 'CLOSING')),
    first_day date not null,
    last_day date not null,
    changed_at timestamptz not null,
    stage integer not null generated always as (case phase when 'IDEAS' then 1 when 'INTAKE' then 1 when 'ELIGIBILITY' then 2
        when 'JURY' then 3 when 'VOTE' then 3 when 'DECISION' then 4 when 'RUNNING' then 5 else 6 end) stored,
    version bigint not null,
    constraint call_phase_once unique (call_id, phase) deferrable initially deferred,
    constraint call_phase_days check (last_day >= first_day),
    constraint call_phase_overlap exclude using gist
        (call_id with =, stage with <>, daterange(first_day, last_day, '[]') with &&) deferrable initially deferred
);

-- What was announced is moved, never taken away or added; and while the jury scores or the public votes, and afterwards, its days stay.
create function projects.announced_phase_stays() returns trigger language plpgsql as $$
declare
    published boolean := (select c.published_at is not null from projects.call c
        where c.id = case when tg_op = 'DELETE' then old.call_id else new.call_id end);
begin
    if tg_op <> 'UPDATE' then
        if published then
            raise exception 'the phases of a published call are announced' using errcode = 'restrict_violation',
                constraint = 'call_phase_announced', schema = 'projects';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
    end if;
    if published and old.phase in ('JURY', 'VOTE')
        and (new.first_day, new.last_day) is distinct from (old.first_day, old.last_day)
        and old.first_day <= (new.changed_at at time zone 'Europe/Berlin')::date then
        raise exception 'the jury''s or the voters'' days stay once they have begun' using errcode = 'restrict_violation',
            constraint = 'call_phase_frozen', schema = 'projects';
    end if;
    return new;
end $$;
create trigger call_phase_announced before insert or update or delete on projects.call_phase
    for each row execute function projects.announced_phase_stays();

-- Sustainable Development Goals, 1 to 17.
create table projects.call_goal (
    call_id bigint not null references projects.call,
    goal text not null check (goal ~ '^[A-Z_]+$'),
    primary key (call_id, goal)
);

-- What the projects shall bring, to be measured later.
create table projects.call_indicator (
    call_id bigint not null references projects.call,
    position integer not null,
    title text not null check (length(btrim(title)) between 3 and 200),
    unit text not null check (length(btrim(unit)) between 1 and 40),
    direction text not null check (direction in ('MORE', 'LESS')),
    constraint call_indicator_position unique (call_id, position) deferrable initially deferred
);
