-- What a member has is read from the index alone, however many lots there are.
drop index rewards.lot_left;
create index lot_left on rewards.lot (wallet_id, expires_at, id) include (remaining) where remaining > 0;
