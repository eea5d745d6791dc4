-- What was taken back is a figure of its own: Taler that a correction took out of wallets, and the saving of trips that a clerk took back.
-- Months that were taken before do not have it, which is not zero: they say so, and are not counted again.
alter table rewards.statistic_month add column taken_back boolean not null default false;
alter table rewards.statistic_month alter column taken_back drop default;

alter table rewards.statistic_cell
    drop constraint statistic_kind,
    drop constraint statistic_cell_of_kind,
    drop constraint statistic_cell_taler_has_no_mode,
    add constraint statistic_kind check (kind in ('TRIPS', 'REVERSED', 'EARNED', 'SPENT', 'EXPIRED', 'TAKEN_BACK')),
    add constraint statistic_cell_of_kind check (hidden or (kind in ('TRIPS', 'REVERSED')) = (trips is not null)
        and (kind in ('TRIPS', 'REVERSED')) = (metres is not null) and (kind in ('TRIPS', 'REVERSED')) = (taler is null)
        and (kind in ('TRIPS', 'REVERSED') or unknown_trips is null)),
    add constraint statistic_cell_taler_has_no_mode check (kind = 'TRIPS' or mode is null),
    -- so few are taken back that their parts would all be hidden
    add constraint statistic_cell_reversed_as_a_whole check (kind <> 'REVERSED' or area is null and mode is null and age is null);
