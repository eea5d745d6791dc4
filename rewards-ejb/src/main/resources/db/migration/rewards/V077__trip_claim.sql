-- Movements that are being reported: two members who report the same one at the same moment wait here for each other, so that the
-- second sees the first's trip. The rows mean nothing afterwards, and may be lost with the server.
create unlogged table rewards.trip_claim (
    likeness text primary key check (likeness ~ '^[0-9a-f]{64}$'),
    claimed_at timestamptz not null
);
create index trip_claim_by_time on rewards.trip_claim (claimed_at);
