-- Whoever changes the address within a range (/24 of IPv4, /56 of IPv6) opens accounts that no single address shows together.
-- Kept as the network is: as a keyed hash, for 30 days, and never of who has left.
alter table rewards.member add column subnet text constraint member_subnet_hash check (length(subnet) = 43),
    add constraint member_left_no_subnet check (state <> 'LEFT' or subnet is null);
