-- A trip has no place: how, how far, when, how long, and at most two names of Stadtteile. No column here holds a coordinate.
-- It keeps the set, the factor and the baseline that it was computed with; the saving follows from them exactly.
create table rewards.trip (
    id bigint generated always as identity primary key,
    member_id bigint not null references rewards.member,
    client_id text not null constraint trip_client_form check (client_id ~ '^[A-Za-z0-9:_.-]{1,64}$'),
    -- SHA-256 of what was sent, to tell "the same again" from "something else under the same name"
    content text check (content ~ '^[0-9a-f]{64}$'),
    -- SHA-256 of mode, metres, start and seconds, to see the same trip of two members
    likeness text check (likeness ~ '^[0-9a-f]{64}$'),
    mode text not null check (mode in ('WALK', 'BICYCLE', 'PEDELEC', 'E_SCOOTER', 'BUS', 'TRAM', 'RAIL_LOCAL', 'RAIL_LONG',
        'CAR_SHARED_PASSENGER', 'CAR_ELECTRIC', 'CAR', 'UNKNOWN')),
    metres integer constraint trip_metres check (metres between 1 and 5000000),
    starts_at timestamptz not null,
    seconds integer constraint trip_seconds check (seconds between 1 and 86400),
    ends_at timestamptz,
    area_from text references platform.area,
    area_to text references platform.area,
    factor_set bigint references rewards.factor_set,
    factor integer check (factor between 0 and 10000),
    baseline integer check (baseline between 1 and 10000),
    saving_mg bigint,
    -- as much of the saving as counted for Taler
    credited_mg bigint not null default 0,
    verdict text not null check (verdict in ('ACCEPT', 'CAP', 'REVIEW', 'REJECT')),
    state text not null check (state in ('ACCEPTED', 'REVIEW', 'REJECTED', 'REVERSED')),
    reasons text not null,
    received_at timestamptz not null,
    reversed_by bigint references platform.account,
    reversed_for bigint references platform.account,
    coarse boolean not null default false,
    version bigint not null default 1,
    constraint trip_client_once unique (member_id, client_id),
    constraint trip_never_overlaps exclude using gist (member_id with =, tstzrange(starts_at, ends_at) with &&)
        where (state in ('ACCEPTED', 'REVIEW') and not coarse),
    constraint trip_reversed check (state <> 'REVERSED' or reversed_by is not null),
    constraint trip_end check (coarse or extract(epoch from ends_at - starts_at) = seconds),
    constraint trip_details check (coarse = (metres is null) and coarse = (seconds is null) and coarse = (ends_at is null)
        and coarse = (content is null) and coarse = (likeness is null)),
    constraint trip_coarse check (not coarse or (saving_mg is null and area_from is null and area_to is null
        and extract(epoch from starts_at)::bigint % 3600 = 0)),
    constraint trip_saving_exact check (coarse
        or saving_mg is not distinct from cast(metres as bigint) * (baseline - factor)),
    constraint trip_factor_of_set check ((factor_set is null) = (baseline is null) and (factor is null or factor_set is not null)),
    constraint trip_credited check (credited_mg >= 0 and (coarse or credited_mg <= greatest(coalesce(saving_mg, 0), 0))
        and (credited_mg = 0 or state in ('ACCEPTED', 'REVERSED')))
);
create index trip_of_member on rewards.trip (member_id, starts_at desc, id desc);
create index trip_likeness on rewards.trip (likeness) where likeness is not null;
create index trip_to_coarsen on rewards.trip (starts_at) where not coarse;

-- What counted for Taler on a day in Dresden. Only ever grows: what was taken back later has been granted all the same.
create table rewards.trip_credit (
    member_id bigint not null references rewards.member,
    day date not null,
    credited_mg bigint not null check (credited_mg >= 0),
    primary key (member_id, day)
);
create function rewards.credit_only_grows() returns trigger language plpgsql as $$
begin
    if new.credited_mg < old.credited_mg then
        raise exception 'what was credited stays credited' using errcode = 'restrict_violation',
            constraint = 'trip_credit_grows', schema = 'rewards';
    end if;
    return new;
end $$;
create trigger trip_credit_grows before update on rewards.trip_credit
    for each row execute function rewards.credit_only_grows();

-- What a clerk decides: what the rules want to be looked at, and what a member objects to. The two are never decided by one person.
create sequence rewards.trip_case_id increment by 50 start with 50;
create table rewards.trip_case (
    id bigint primary key,
    trip_id bigint not null references rewards.trip,
    cause text not null check (cause in ('REVIEW', 'APPEAL')),
    opened_at timestamptz not null,
    appeal_text text,
    decided_at timestamptz,
    decided_by bigint references platform.account,
    decided_for bigint references platform.account,
    accepted boolean,
    explanation text,
    version bigint not null,
    constraint trip_case_once unique (trip_id, cause),
    constraint trip_case_other_person unique (trip_id, decided_by),
    constraint trip_case_text check ((cause = 'APPEAL') = (appeal_text is not null)
        and (appeal_text is null or length(btrim(appeal_text)) between 1 and 2000)),
    constraint trip_case_decided check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (accepted is null)
        and (decided_at is null) = (explanation is null)
        and (explanation is null or length(btrim(explanation)) between 1 and 2000))
);
create index trip_case_open on rewards.trip_case (opened_at, id) where decided_at is null;

-- Accepted trips whose details are gone; without a member where the member has left.
create table rewards.trip_day (
    member_id bigint references rewards.member,
    day date not null,
    mode text not null,
    factor_set bigint references rewards.factor_set,
    factor integer,
    baseline integer,
    trips bigint not null check (trips > 0),
    metres bigint not null check (metres > 0),
    saving_mg bigint,
    credited_mg bigint not null check (credited_mg >= 0),
    constraint trip_day_once unique nulls not distinct (member_id, day, mode, factor_set, factor, baseline),
    constraint trip_day_saving_exact check (saving_mg is not distinct from metres * (baseline - factor))
);
create index trip_day_by_day on rewards.trip_day (day);

-- All accepted trips, with details or without, by day in Dresden: what statistics and reports read.
create view rewards.v_trip_day as
    select member_id, day, mode, factor_set, factor, baseline, trips, metres, saving_mg, credited_mg from rewards.trip_day
    union all
    select member_id, cast(starts_at at time zone 'Europe/Berlin' as date), mode, factor_set, factor, baseline,
        count(*), sum(metres), cast(sum(saving_mg) as bigint), cast(sum(credited_mg) as bigint)
    from rewards.trip where state = 'ACCEPTED' and not coarse
    group by member_id, cast(starts_at at time zone 'Europe/Berlin' as date), mode, factor_set, factor, baseline;
