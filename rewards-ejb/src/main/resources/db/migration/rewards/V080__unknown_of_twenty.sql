-- How many trips of a cell have no known saving is a figure of its own, of the people behind those trips, and so is the saving of the
-- others: each is told only where twenty stand behind it, and nothing else follows from it.
alter table rewards.statistic_cell
    drop constraint statistic_cell_of_kind,
    add column unknown_people bigint,
    add column saving_hidden boolean not null default false;
alter table rewards.statistic_cell alter column saving_hidden drop default;

-- What was taken before keeps only what surely follows from the cell itself.
alter table rewards.statistic_cell disable trigger statistic_cell_is_kept;
update rewards.statistic_cell set unknown_trips = null where unknown_trips between 1 and trips - 1;
alter table rewards.statistic_cell enable trigger statistic_cell_is_kept;

alter table rewards.statistic_cell
    add constraint statistic_cell_of_kind check (hidden or (kind = 'TRIPS') = (trips is not null) and (kind = 'TRIPS') = (metres is not null)
        and (kind = 'TRIPS') = (taler is null) and (kind = 'TRIPS' or unknown_trips is null)),
    -- null: not told
    add constraint statistic_cell_unknown_of_twenty check (unknown_trips is null or unknown_trips in (0, trips)
        or unknown_people is not null and unknown_people >= 20),
    add constraint statistic_cell_saving_hidden check (not saving_hidden or saving_mg is null);
