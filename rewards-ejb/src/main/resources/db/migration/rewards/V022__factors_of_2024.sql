-- The figures of 2024 that the product brings, as a draft: that the city computes with them is decided by two of its people, who
-- do not exist when this runs. Until then no trip has a factor; "unknown" earns nothing.
--
-- Source: Umweltbundesamt, "Vergleich der durchschnittlichen Emissionen einzelner Verkehrsmittel im Personenverkehr in Deutschland",
-- reference year 2024, TREMOD 6.71B (10/2025): grams CO2 equivalent a passenger-kilometre. Direct emissions and those of providing
-- the energy (well to wheel), without making vehicles and roads. Average occupancy of a car: 1.4 persons.
-- Quality: A quoted alike by several independent public files, B by one.
insert into rewards.factor_set (id, reference, year, source, scope, model, quality, origin, baseline, created_at, version)
values (1, 'EF-2024-1', 2024,
    'Umweltbundesamt, https://www.umweltbundesamt.de/system/files/medien/366/bilder/dateien/vtv_2024_pv_tab_pdf.pdf',
    'energy chain (WTW), CO2e AR5, no vehicle/infrastructure', 'TREMOD 6.71B (10/2025)', 'B',
    'brought by the product', 164, '2026-11-26T00:00:00Z', 1);

insert into rewards.factor (set_id, mode, grams_per_km, quality, remark) values
    (1, 'WALK', 0, 'A', 'by definition: uses no energy chain; the food eaten is outside the scope, as in the source'),
    (1, 'BICYCLE', 0, 'A', 'by definition: uses no energy chain; the food eaten is outside the scope, as in the source'),
    (1, 'PEDELEC', 3, 'B', 'electricity only'),
    (1, 'BUS', 90, 'A', 'Linienbus Nahverkehr'),
    (1, 'TRAM', 42, 'A', 'Straßen-, Stadt- und U-Bahn'),
    (1, 'RAIL_LOCAL', 44, 'B', 'Eisenbahn Nahverkehr'),
    (1, 'RAIL_LONG', 26, 'B', 'Eisenbahn Fernverkehr'),
    (1, 'CAR_ELECTRIC', 70, 'A', 'Pkw Elektro, average grid mix, 1.4 persons'),
    (1, 'CAR', 164, 'A', 'Pkw (Durchschnitt), 1.4 persons');

-- The numbers up to 50 are taken: the first set of the application would get number 1 otherwise.
select nextval('rewards.factor_set_id');
