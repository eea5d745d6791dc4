-- calls of programs under a key of theirs, so that one that is sent again has its effect once and the answer of before; only hashes are kept
create table platform.payment_call (
    account_id bigint not null references platform.account,
    key_hash bytea not null check (length(key_hash) = 32),
    content_hash bytea not null check (length(content_hash) = 32),
    called_at timestamptz not null,
    result text check (length(result) <= 100),
    primary key (account_id, key_hash)
);
