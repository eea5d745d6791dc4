-- Failed logins are counted here, so that several nodes agree; keys are hashes, since people type passwords into the wrong field.
create table platform.login_throttle (
    key text primary key check (key ~ '^(account|address):[0-9a-f]{64}$'),
    failures integer not null check (failures >= 0),
    last_at timestamptz not null,
    blocked_until timestamptz not null
);
create index login_throttle_by_time on platform.login_throttle (last_at);

create sequence platform.login_session_id increment by 50 start with 50;
create table platform.login_session (
    id bigint primary key,
    account_id bigint not null references platform.account,
    stamp text not null,
    started_at timestamptz not null,
    last_seen_at timestamptz not null,
    address text not null,
    agent text not null check (length(agent) <= 300),
    ended_at timestamptz,
    version bigint not null,
    check (last_seen_at >= started_at),
    check (ended_at is null or ended_at >= started_at)
);
create index login_session_of_account on platform.login_session (account_id, last_seen_at) where ended_at is null;
create index login_session_last_seen on platform.login_session (account_id, last_seen_at desc);

create sequence platform.access_token_id increment by 50 start with 50;
create table platform.access_token (
    id bigint primary key,
    account_id bigint not null references platform.account,
    name text not null check (length(name) between 1 and 80),
    hash text not null constraint access_token_hash_unique unique check (hash ~ '^[0-9a-f]{64}$'),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz,
    version bigint not null,
    constraint access_token_lifetime check (expires_at > created_at and expires_at <= created_at + interval '367 days')
);
create index access_token_of_account on platform.access_token (account_id);

-- What the passwords and tokens of the demo accounts are derived from; empty outside a demo.
create table platform.demo_secret (
    id smallint primary key check (id = 1),
    secret text not null check (length(secret) >= 40)
);
