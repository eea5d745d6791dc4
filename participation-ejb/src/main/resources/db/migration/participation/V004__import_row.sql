-- Rows of a file on their way in, for one run of one job. Not logged: a run that breaks off begins anew.
create unlogged table participation.import_row (
    job_id bigint not null,
    attempt integer not null,
    row bigint not null,
    number text not null,
    title text not null,
    text text not null,
    sender_name text,
    sender_email text,
    received_at timestamptz not null,
    longitude double precision,
    latitude double precision,
    area_key text,
    place_text text,
    topic_id bigint,
    source_url text,
    -- made while the rows come in, beside the reading; taking them over is then short
    search tsvector generated always as (to_tsvector('german', title || ' ' || text)) stored
);
create index import_row_of_job on participation.import_row (job_id, attempt, row);
