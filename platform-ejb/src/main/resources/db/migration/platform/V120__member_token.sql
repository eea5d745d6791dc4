-- Tokens of the climate app: of a member's reference, since the platform knows no more of members. One a device; a new one takes
-- the place of the old. Only the hash is kept; the day of the last use, not the moment.
create table platform.member_token (
    id bigint generated always as identity primary key,
    member text not null check (member ~ '^KM(-[0-9A-Z]{4}){2}$'),
    device bigint not null constraint member_token_one_a_device unique,
    hash text not null constraint member_token_hash_unique unique check (hash ~ '^[0-9a-f]{64}$'),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    last_used_on date,
    constraint member_token_lifetime check (expires_at > created_at and expires_at <= created_at + interval '367 days')
);
create index member_token_of_member on platform.member_token (member);
create index member_token_by_end on platform.member_token (expires_at);
