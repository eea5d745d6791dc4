-- A clerk may accept a trip with another mode than the app took it for: what was reported stays with it, and so does what the rules
-- said, once a person's reasons stand in its place. Both go with the details.
alter table rewards.trip add column reported_mode text constraint trip_reported_mode check (reported_mode in ('WALK', 'BICYCLE', 'PEDELEC',
    'E_SCOOTER', 'BUS', 'TRAM', 'RAIL_LOCAL', 'RAIL_LONG', 'CAR_SHARED_PASSENGER', 'CAR_ELECTRIC', 'CAR', 'UNKNOWN'));
alter table rewards.trip add column found text;
alter table rewards.trip add constraint trip_found check (not coarse or (found is null and reported_mode is null));
