-- What outlives a member who left, so that nobody leaves to earn or to redeem the same again: keyed hashes alone, each until it can
-- matter no more. None tells of an account, a device or a trip to whom has not the key.

-- Devices: whoever comes back with one of them begins on the day after.
create table rewards.left_key (
    mark text primary key check (length(mark) = 43),
    left_on date not null,
    ends_at timestamptz not null
);

-- Cells of trips (SameMovement): the same movement reported by whomever else is looked at.
create table rewards.left_trip (
    mark text primary key check (mark ~ '^[0-9a-f]{64}$'),
    ends_at timestamptz not null
);

-- Offers that were taken with a limit for each member: device and offer in one hash.
create table rewards.left_take (
    mark text not null check (length(mark) = 43),
    taken_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > taken_at)
);
create index left_take_of_mark on rewards.left_take (mark);

-- First day on which trips count, of one who came back; forgotten with the device's mark.
alter table rewards.member add column trips_from date,
    add constraint member_left_no_day check (state <> 'LEFT' or trips_from is null);
