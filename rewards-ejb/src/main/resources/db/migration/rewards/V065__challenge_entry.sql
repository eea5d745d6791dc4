-- Teams are pseudonymous. What a clerk hides is shown without its name.
create table rewards.challenge_team (
    id bigint generated always as identity primary key,
    challenge_id bigint not null references rewards.challenge,
    -- empty once its founder has left
    name text check (length(btrim(name)) between 3 and 40),
    code text not null constraint challenge_team_code unique check (code ~ '^[2-9A-HJ-NP-Z]{8}$'),
    most integer not null check (most between 2 and 100),
    members integer not null default 0 check (members >= 0),
    founded_by bigint references rewards.member,
    founded_at timestamptz not null,
    hidden_at timestamptz,
    hidden_by bigint references platform.account,
    hidden_for bigint references platform.account,
    hidden_reason text,
    constraint challenge_team_places check (members <= most),
    constraint challenge_team_hidden check ((hidden_at is null) = (hidden_by is null) and (hidden_at is null) = (hidden_reason is null)
        and (hidden_reason is null or length(btrim(hidden_reason)) between 1 and 500))
);
create unique index challenge_team_name on rewards.challenge_team (challenge_id, lower(name));
alter table rewards.challenge_team add constraint challenge_team_of unique (id, challenge_id);

-- Who takes part, and how much of the goal is done. After the evaluation only this is left of it.
create table rewards.challenge_entry (
    challenge_id bigint not null references rewards.challenge,
    member_id bigint not null references rewards.member,
    team_id bigint,
    joined_at timestamptz not null,
    progress bigint not null default 0 check (progress >= 0),
    -- when the own goal was reached last; empty while it is not
    reached_at timestamptz,
    primary key (challenge_id, member_id),
    constraint challenge_entry_team foreign key (team_id, challenge_id) references rewards.challenge_team (id, challenge_id)
);
create index challenge_entry_of_member on rewards.challenge_entry (member_id);
create index challenge_entry_of_team on rewards.challenge_entry (team_id);

-- That a trip counted: once for each challenge. No detail of the trip is kept here.
create table rewards.challenge_trip (
    challenge_id bigint not null,
    member_id bigint not null,
    trip_id bigint not null,
    constraint challenge_trip_once primary key (challenge_id, trip_id),
    constraint challenge_trip_entry foreign key (challenge_id, member_id) references rewards.challenge_entry on delete cascade
);
create index challenge_trip_of_entry on rewards.challenge_trip (challenge_id, member_id);

-- What counted on a day in Dresden: how many trips or deeds, and how much of the challenge's unit.
create table rewards.challenge_day (
    challenge_id bigint not null,
    member_id bigint not null,
    day date not null,
    number integer not null check (number >= 0),
    amount bigint not null check (amount >= 0),
    primary key (challenge_id, member_id, day),
    constraint challenge_day_entry foreign key (challenge_id, member_id) references rewards.challenge_entry on delete cascade
);
