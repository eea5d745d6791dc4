-- Who has left gets nothing any more: a closed wallet is empty and stays so.
alter table rewards.wallet
    add column closed_at timestamptz,
    add constraint wallet_closed_is_empty check (closed_at is null or (available = 0 and reserved = 0 and incoming = 0));
create function rewards.wallet_stays_closed() returns trigger language plpgsql as $$
begin
    raise exception 'wallet % is closed', old.account_id using errcode = 'check_violation',
        constraint = 'wallet_stays_closed', schema = 'rewards', table = 'wallet';
end $$;
create trigger wallet_stays_closed before update of closed_at on rewards.wallet
    for each row when (old.closed_at is not null and new.closed_at is distinct from old.closed_at)
    execute function rewards.wallet_stays_closed();

-- What was said about a budget that comes to its end: once for each size of it.
alter table rewards.budget add column warned_taler bigint;

-- From where on the chain was walked as a day was closed: 0 is the whole of it.
alter table rewards.ledger_closing
    add column walked_from bigint not null default 0 constraint ledger_closing_walked check (walked_from between 0 and chain_position);
alter table rewards.ledger_closing alter column walked_from drop default;
