-- A challenge asks for something in a period; a good deed is a challenge that asks for one thing and may be repeated. Another person
-- than who entered or proposed it releases it, and from then on it stays as it is.
create sequence rewards.challenge_id increment by 50 start with 50;
create sequence rewards.challenge_number;
create table rewards.challenge (
    id bigint primary key,
    reference text not null constraint challenge_reference_unique unique check (reference ~ '^CH-[0-9]{4}-[0-9]{4,}$'),
    department_id bigint not null references platform.department,
    kind text not null check (kind in ('INDIVIDUAL', 'TEAM', 'DEED')),
    title text not null check (length(btrim(title)) between 3 and 120),
    description text not null check (length(btrim(description)) between 1 and 4000),
    first_day date not null,
    last_day date not null,
    proof text not null check (proof in ('TRIPS', 'QR_ON_SITE', 'CLERK')),
    -- the goal in metres, trips, milligrams CO2 equivalent, days or deeds
    unit text not null check (unit in ('METRES', 'TRIPS', 'MILLIGRAMS', 'DAYS', 'DEEDS')),
    goal bigint not null check (goal between 1 and 1000000000000),
    -- modes that count; empty where no trips are asked for
    modes text not null check (modes ~ '^([A-Z_]+(,[A-Z_]+)*)?$'),
    -- how often a member may prove something in each day, week, month or the whole period; empty where trips prove it
    times integer check (times between 1 and 100),
    every text check (every in ('DAY', 'WEEK', 'MONTH', 'PERIOD')),
    reward_taler bigint not null check (reward_taler between 1 and 10000),
    issuer text not null check (issuer in ('CITY', 'SACHSENENERGIE', 'DVB', 'SPARKASSE')),
    most_taler bigint not null check (most_taler between 1 and 10000000),
    most_members integer check (most_members between 1 and 1000000),
    team_size integer check (team_size between 2 and 100),
    created_at timestamptz not null,
    evaluated_at timestamptz,
    cancelled_at timestamptz,
    cancel_reason text,
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
    constraint challenge_days check (last_day between first_day and first_day + 366),
    constraint challenge_sum check (most_taler >= reward_taler),
    constraint challenge_trips check ((proof = 'TRIPS') = (modes <> '') and (proof = 'TRIPS') = (times is null)
        and (times is null) = (every is null)),
    constraint challenge_unit check (unit = 'DAYS' or (proof = 'TRIPS') = (unit in ('METRES', 'TRIPS', 'MILLIGRAMS'))),
    constraint challenge_deed check (kind <> 'DEED' or (proof <> 'TRIPS' and unit = 'DEEDS' and goal = 1 and most_members is null)),
    constraint challenge_team check ((kind = 'TEAM') = (team_size is not null)),
    constraint challenge_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED')
        and approvals_needed = 1),
    constraint challenge_approval_proposed check (approval_state = 'NONE'
        or (proposed_by is not null and proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
    constraint challenge_approval_complete check (
        (first_approved_by is null) = (first_approved_at is null) and second_approved_by is null and second_approved_at is null
        and (approval_state = 'APPROVED') = (first_approved_by is not null)),
    constraint challenge_approval_by_another check (not (array[first_approved_by, first_approved_for]
        && array[entered_by, entered_for, proposed_by, proposed_for])),
    constraint challenge_approval_returned check ((approval_state = 'RETURNED') = (returned_by is not null)
        and (returned_by is null) = (returned_at is null)
        and (returned_by is null) = (return_remark is null or btrim(return_remark) = '')),
    constraint challenge_ends_once check (evaluated_at is null or cancelled_at is null),
    constraint challenge_evaluated check (evaluated_at is null or approval_state = 'APPROVED'),
    constraint challenge_cancelled check ((cancelled_at is null) = (cancel_reason is null)
        and (cancel_reason is null or length(btrim(cancel_reason)) between 1 and 2000)
        and (cancelled_at is null or approval_state = 'APPROVED'))
);
create index challenge_by_day on rewards.challenge (last_day) where approval_state = 'APPROVED';
create trigger challenge_fixed before update on rewards.challenge for each row when (old.approval_state = 'APPROVED')
    execute function platform.keeps_all_but('evaluated_at', 'cancelled_at', 'cancel_reason', 'version');
create trigger challenge_kept before delete on rewards.challenge for each row when (old.approval_state = 'APPROVED')
    execute function platform.refuses_removal();

-- What is taken of a released challenge's places and Taler. Apart from it, so that whoever joins does not wait for whoever counts.
create table rewards.challenge_tally (
    challenge_id bigint primary key references rewards.challenge,
    most_members integer,
    most_taler bigint not null,
    members integer not null default 0 check (members >= 0),
    taler bigint not null default 0 check (taler >= 0),
    constraint challenge_places check (members <= most_members),
    constraint challenge_taler check (taler <= most_taler)
);
