-- What a month came to, taken once, while the details of its trips are still there and nothing can be reported for it any more. The
-- details go after 90 days; this stays. What is not told is not kept either: a hidden cell has no figures, and no row has a person.
create table rewards.statistic_month (
    month date primary key constraint statistic_month_first_day check (extract(day from month) = 1),
    taken_at timestamptz not null
);

-- Sums of a month: of all, by mode, by Stadtteil in which the trip began, by age of the account, by mode within the last two.
create table rewards.statistic_cell (
    month date not null references rewards.statistic_month,
    kind text not null constraint statistic_kind check (kind in ('TRIPS', 'EARNED', 'SPENT', 'EXPIRED')),
    -- key of the Stadtteil, '' where it was not reported; null: all
    area text,
    -- null: all
    mode text,
    -- null: all
    age text constraint statistic_age check (age in ('MONTH', 'QUARTER', 'YEAR', 'OLDER', 'GONE')),
    hidden boolean not null,
    -- different members behind it
    people bigint,
    trips bigint,
    metres bigint,
    -- sum over the trips whose saving is known, also below zero; null where of none it is
    saving_mg bigint,
    -- trips without a factor for their mode
    unknown_trips bigint,
    taler bigint,
    constraint statistic_cell_once unique nulls not distinct (month, kind, area, mode, age),
    -- that is what "suppressed" means
    constraint statistic_cell_of_twenty check (hidden or people >= 20),
    constraint statistic_cell_hidden_is_gone check (not hidden or (people is null and trips is null and metres is null
        and saving_mg is null and unknown_trips is null and taler is null)),
    constraint statistic_cell_of_kind check (hidden or (kind = 'TRIPS') = (trips is not null) and (kind = 'TRIPS') = (metres is not null)
        and (kind = 'TRIPS') = (unknown_trips is not null) and (kind = 'TRIPS') = (taler is null)),
    constraint statistic_cell_age_or_area check (age is null or area is null),
    constraint statistic_cell_taler_has_no_mode check (kind = 'TRIPS' or mode is null)
);

create trigger statistic_month_is_kept before update or delete or truncate on rewards.statistic_month
    for each statement execute function platform.refuse_change();
create trigger statistic_cell_is_kept before update or delete or truncate on rewards.statistic_cell
    for each statement execute function platform.refuse_change();
