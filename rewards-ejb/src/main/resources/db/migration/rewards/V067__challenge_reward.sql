-- What somebody is to get: decided here, once for each member of a challenge and for each deed; granted by the ledger under its name.
create table rewards.challenge_reward (
    id bigint generated always as identity primary key,
    challenge_id bigint not null references rewards.challenge,
    member_id bigint not null references rewards.member,
    deed_id bigint constraint challenge_reward_of_deed unique,
    name text not null constraint challenge_reward_name unique check (name ~ '^(challenge|deed):[0-9:]{1,50}$'),
    issuer text not null,
    taler bigint not null check (taler > 0),
    decided_at timestamptz not null,
    granted_at timestamptz,
    -- when a budget could not pay it last
    tried_at timestamptz
);
create unique index challenge_reward_once on rewards.challenge_reward (challenge_id, member_id) where deed_id is null;
create index challenge_reward_waiting on rewards.challenge_reward (tried_at nulls first, id) where granted_at is null;
create index challenge_reward_of on rewards.challenge_reward (challenge_id);
create trigger challenge_reward_fixed before update on rewards.challenge_reward for each row
    execute function platform.keeps_all_but('granted_at', 'tried_at');
-- Taler that are granted stay in the books, also after the member has left.
create trigger challenge_reward_kept before delete on rewards.challenge_reward for each row when (old.granted_at is not null)
    execute function platform.refuses_removal();
