create table platform.area (
    key text primary key constraint area_key check (key ~ '^[A-Za-z0-9._-]{1,20}$'),
    name text not null constraint area_name check (length(name) between 1 and 120),
    district text,
    -- GeoJSON geometries in WGS 84: exact for finding the area of a point, simplified for maps; null while only the name is known
    border text,
    outline text,
    west double precision,
    south double precision,
    east double precision,
    north double precision,
    imported_at timestamptz not null,
    constraint area_border check (num_nulls(border, outline, west, south, east, north) in (0, 6))
);
create unique index area_name_unique on platform.area (lower(name));
