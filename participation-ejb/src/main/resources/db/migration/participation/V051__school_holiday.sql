-- School holidays of Saxony, of which a clerk is told before a period is fixed.
create sequence participation.school_holiday_id increment by 50 start with 50;
create table participation.school_holiday (
    id bigint primary key,
    name text not null constraint school_holiday_name check (length(name) between 2 and 60),
    first_day date not null,
    last_day date not null,
    version bigint not null,
    constraint school_holiday_in_order check (first_day <= last_day),
    constraint school_holiday_apart exclude using gist (daterange(first_day, last_day, '[]') with &&)
);
-- Source: Sächsisches Staatsministerium für Kultus, Schulferien im Freistaat Sachsen (www.schule.sachsen.de/ferien), and
-- the long-term list of the Kultusministerkonferenz for 2024/25 to 2029/30; as of November 2026.
insert into participation.school_holiday (id, name, first_day, last_day, version)
select nextval('participation.school_holiday_id'), name, first_day::date, last_day::date, 0
from (values
    ('Winterferien', '2026-02-09', '2026-02-21'), ('Osterferien', '2026-04-03', '2026-04-10'),
    ('Sommerferien', '2026-07-04', '2026-08-14'), ('Herbstferien', '2026-10-12', '2026-10-24'),
    ('Weihnachtsferien', '2026-12-23', '2027-01-02'),
    ('Winterferien', '2027-02-08', '2027-02-19'), ('Osterferien', '2027-03-26', '2027-04-02'),
    ('Pfingstferien', '2027-05-15', '2027-05-18'), ('Sommerferien', '2027-07-10', '2027-08-20'),
    ('Herbstferien', '2027-10-11', '2027-10-23'), ('Weihnachtsferien', '2027-12-23', '2028-01-01'),
    ('Winterferien', '2028-02-14', '2028-02-26'), ('Osterferien', '2028-04-14', '2028-04-22'),
    ('Sommerferien', '2028-07-22', '2028-09-01'), ('Herbstferien', '2028-10-23', '2028-11-03'),
    ('Weihnachtsferien', '2028-12-23', '2029-01-03')) as known (name, first_day, last_day);
