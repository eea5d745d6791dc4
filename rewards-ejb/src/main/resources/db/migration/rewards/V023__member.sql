-- A member is a number and a pseudonym. Nothing here tells who somebody is: no name, no address, no phone, no place.
create sequence rewards.member_id increment by 50 start with 50;
create table rewards.member (
    id bigint primary key,
    reference text constraint member_reference_unique unique check (reference ~ '^KM(-[0-9A-Z]{4}){2}$'),
    state text not null check (state in ('ACTIVE', 'BLOCKED', 'LEFT')),
    opened_at timestamptz not null,
    -- keyed hash of the network from which the account was opened, to see many at once; forgotten after 30 days
    network text check (length(network) = 43),
    app_version text not null check (app_version ~ '^[A-Za-z0-9._+ -]{0,40}$'),
    blocked_at timestamptz,
    blocked_by bigint references platform.account,
    blocked_for bigint references platform.account,
    block_reason text check (length(btrim(block_reason)) between 1 and 1000),
    left_at timestamptz,
    version bigint not null,
    constraint member_left check ((state = 'LEFT') = (left_at is not null) and (state = 'LEFT') = (reference is null)),
    constraint member_left_nothing check (state <> 'LEFT'
        or (network is null and app_version = '' and block_reason is null)),
    constraint member_blocked check ((state = 'BLOCKED') = (block_reason is not null)
        and (block_reason is null) = (blocked_at is null) and (block_reason is null) = (blocked_by is null))
);
create index member_network on rewards.member (network, opened_at) where network is not null;
create index member_opened on rewards.member (opened_at desc, id desc);

-- A device has its own key pair; only the public key is known here. One key belongs to one member.
create table rewards.installation (
    id bigint generated always as identity primary key,
    member_id bigint not null references rewards.member,
    algorithm text not null check (algorithm in ('ED25519', 'ES256')),
    public_key bytea not null check (length(public_key) <= 200),
    fingerprint text not null constraint installation_key_once unique check (fingerprint ~ '^[0-9a-f]{64}$'),
    added_at timestamptz not null,
    app_version text not null check (app_version ~ '^[A-Za-z0-9._+ -]{0,40}$')
);
create index installation_of_member on rewards.installation (member_id);

-- Nonces that were answered: each proves once. They are not kept before; they are signed and end by themselves.
create table rewards.used_nonce (
    hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
    ends_at timestamptz not null
);
create index used_nonce_by_end on rewards.used_nonce (ends_at);
