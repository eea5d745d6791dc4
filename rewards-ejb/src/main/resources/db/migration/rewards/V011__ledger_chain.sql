-- The chain of hashes over the journal: one link for a transfer, one for its end. Linked in batches by a timer. What waits for
-- its link is written by the database itself, so that an entry whose transaction commits late is linked late, but never
-- forgotten.
create table rewards.ledger_waiting (
    transfer_id bigint not null,
    part text not null constraint ledger_waiting_part check (part in ('TRANSFER', 'END')),
    primary key (transfer_id, part)
);
create function rewards.transfer_waits() returns trigger language plpgsql as $$
begin
    insert into rewards.ledger_waiting select id, 'TRANSFER' from appended;
    return null;
end $$;
create trigger transfer_waits after insert on rewards.transfer
    referencing new table as appended for each statement execute function rewards.transfer_waits();
create function rewards.transfer_end_waits() returns trigger language plpgsql as $$
begin
    insert into rewards.ledger_waiting select transfer_id, 'END' from appended;
    return null;
end $$;
create trigger transfer_end_waits after insert on rewards.transfer_end
    referencing new table as appended for each statement execute function rewards.transfer_end_waits();

create table rewards.ledger_link (
    position bigint primary key constraint ledger_link_position check (position > 0),
    transfer_id bigint not null references rewards.transfer,
    part text not null constraint ledger_link_part check (part in ('TRANSFER', 'END')),
    hash bytea not null constraint ledger_link_hash check (length(hash) = 32),
    linked_at timestamptz not null,
    constraint ledger_link_once unique (transfer_id, part)
);
create trigger ledger_link_append_only before update or delete or truncate on rewards.ledger_link
    for each statement execute function platform.refuse_change();

-- What the books came to at the end of a day, and whether they held. A day is closed once.
create table rewards.ledger_closing (
    day date primary key,
    closed_at timestamptz not null,
    transfers bigint not null,
    posted_taler bigint not null,
    wallets_taler bigint not null,
    problems text[] not null,
    chain_position bigint not null,
    chain_hash bytea not null constraint ledger_closing_hash check (length(chain_hash) = 32)
);
create trigger ledger_closing_append_only before update or delete or truncate on rewards.ledger_closing
    for each statement execute function platform.refuse_change();
