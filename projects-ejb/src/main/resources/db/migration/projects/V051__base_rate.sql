-- Base rates of § 247 BGB by half-year, in hundredths of a per cent, as the Deutsche Bundesbank makes them known. Most of those seeded
-- were compared with a second publication; of 2012 to the first half of 2022 some were found in one only (a commentary), and that of
-- July 2025 follows from «unchanged» in January 2026. The others are imported as they are made known, and without one no interest is
-- worked out.
create table projects.base_rate (
    half_year date primary key constraint base_rate_half_year check (extract(day from half_year) = 1 and extract(month from half_year) in (1, 7)),
    basis_points integer not null constraint base_rate_range check (basis_points between -10000 and 10000),
    imported_at timestamptz,
    imported_by bigint references platform.account
);
insert into projects.base_rate (half_year, basis_points) values
    ('2002-01-01', 257), ('2002-07-01', 247), ('2003-01-01', 197), ('2003-07-01', 122), ('2004-01-01', 114), ('2004-07-01', 113),
    ('2005-01-01', 121), ('2005-07-01', 117), ('2006-01-01', 137), ('2006-07-01', 195), ('2007-01-01', 270), ('2007-07-01', 319),
    ('2008-01-01', 332), ('2008-07-01', 319), ('2009-01-01', 162), ('2009-07-01', 12), ('2010-01-01', 12), ('2010-07-01', 12),
    ('2011-01-01', 12), ('2011-07-01', 37), ('2012-01-01', 12), ('2012-07-01', 12), ('2013-01-01', -13), ('2013-07-01', -38),
    ('2014-01-01', -63), ('2014-07-01', -73), ('2015-01-01', -83), ('2015-07-01', -83), ('2016-01-01', -83), ('2016-07-01', -88),
    ('2017-01-01', -88), ('2017-07-01', -88), ('2018-01-01', -88), ('2018-07-01', -88), ('2019-01-01', -88), ('2019-07-01', -88),
    ('2020-01-01', -88), ('2020-07-01', -88), ('2021-01-01', -88), ('2021-07-01', -88), ('2022-01-01', -88), ('2022-07-01', -88),
    ('2023-01-01', 162), ('2023-07-01', 312), ('2024-01-01', 362), ('2025-07-01', 127), ('2026-01-01', 127);
