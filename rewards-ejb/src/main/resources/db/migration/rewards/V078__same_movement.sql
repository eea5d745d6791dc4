-- The same movement is one that is nearly the same (SameMovement): what is compared are the trips themselves. Their exact likeness is
-- needed no more.
drop index rewards.trip_likeness;
alter table rewards.trip drop column likeness;
alter table rewards.trip add constraint trip_details check (coarse = (metres is null) and coarse = (seconds is null)
    and coarse = (ends_at is null) and coarse = (content is null));
create index trip_at on rewards.trip (mode, starts_at) where not coarse;

-- Movements that are being reported: of members who report nearly the same one at the same moment the second waits here for the first,
-- and sees its trip. Two that may be the same share one of their cells at least. A row is held by being written again, so also one that
-- is there already; it means nothing afterwards, and may be lost with the server.
drop table rewards.trip_claim;
create unlogged table rewards.trip_claim (
    cell text primary key check (cell ~ '^[A-Z_]{1,30}([.][0-9]{1,12}){3}$'),
    claimed_at timestamptz not null
);
create index trip_claim_by_time on rewards.trip_claim (claimed_at);
