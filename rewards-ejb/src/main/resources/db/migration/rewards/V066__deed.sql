-- Where a poster with a code hangs. It tells where the poster is, never where a member was. A new generation ends the earlier codes.
create table rewards.challenge_station (
    id bigint generated always as identity primary key,
    challenge_id bigint not null references rewards.challenge,
    name text not null check (length(btrim(name)) between 1 and 200),
    first_day date not null,
    last_day date not null,
    -- whether a member may prove something here once a day, and not once in all
    daily boolean not null,
    -- of all members together: what a photographed code is worth at most
    most_a_day integer not null check (most_a_day between 1 and 100000),
    generation integer not null default 1 check (generation >= 1),
    code text not null constraint challenge_station_code unique check (code ~ '^[2-9A-HJ-NP-Z]{8}$'),
    closed_at timestamptz,
    constraint challenge_station_days check (last_day >= first_day)
);
create index challenge_station_of on rewards.challenge_station (challenge_id);

create table rewards.challenge_station_day (
    station_id bigint not null references rewards.challenge_station,
    day date not null,
    most integer not null,
    taken integer not null check (taken >= 0),
    primary key (station_id, day),
    constraint challenge_station_places check (taken <= most)
);

-- What a member says to have done: by a code at once, otherwise when a clerk confirms it. Rejected ones may be objected to once, and
-- another person decides about that.
create sequence rewards.deed_id increment by 50 start with 50;
create table rewards.deed (
    id bigint primary key,
    challenge_id bigint not null references rewards.challenge,
    member_id bigint not null references rewards.member,
    client_id text not null check (client_id ~ '^[A-Za-z0-9:_.-]{1,64}$'),
    -- SHA-256 of what was sent
    content text not null check (content ~ '^[0-9a-f]{64}$'),
    station_id bigint references rewards.challenge_station,
    -- the station, with the day where it counts daily: nobody proves the same twice
    once text,
    day date not null,
    -- first day of the day, week, month or period that it counts in, and which of its times it takes; empty where it was rejected
    since date not null,
    slot integer check (slot between 1 and 100),
    text text check (length(btrim(text)) between 1 and 2000),
    reported_at timestamptz not null,
    state text not null check (state in ('OPEN', 'CONFIRMED', 'REJECTED', 'APPEALED')),
    decided_at timestamptz,
    decided_by bigint references platform.account,
    decided_for bigint references platform.account,
    explanation text check (length(btrim(explanation)) between 1 and 2000),
    appealed_at timestamptz,
    appeal_text text check (length(btrim(appeal_text)) between 1 and 2000),
    appeal_decided_at timestamptz,
    appeal_decided_by bigint references platform.account,
    appeal_decided_for bigint references platform.account,
    appeal_explanation text check (length(btrim(appeal_explanation)) between 1 and 2000),
    version bigint not null,
    constraint deed_client_once unique (member_id, client_id),
    constraint deed_times unique (challenge_id, member_id, since, slot),
    constraint deed_station_once unique (member_id, once),
    constraint deed_slot check ((state = 'REJECTED' or (state = 'APPEALED')) = (slot is null)),
    constraint deed_station check ((station_id is null) = (once is null)),
    constraint deed_decided check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (explanation is null)),
    constraint deed_appealed check ((appealed_at is null) = (appeal_text is null) and (appealed_at is null or decided_at is not null)
        and (state <> 'APPEALED' or appealed_at is not null)),
    constraint deed_appeal_decided check ((appeal_decided_at is null) = (appeal_decided_by is null)
        and (appeal_decided_at is null) = (appeal_explanation is null) and (appeal_decided_at is null or appealed_at is not null)
        and (appealed_at is null or (state = 'APPEALED') = (appeal_decided_at is null))),
    constraint deed_other_person check (not (array[appeal_decided_by, appeal_decided_for] && array[decided_by, decided_for]))
);
create index deed_of_challenge on rewards.deed (challenge_id);
create index deed_of_member on rewards.deed (member_id, reported_at desc);
create index deed_waiting on rewards.deed (reported_at, id) where state in ('OPEN', 'APPEALED');
