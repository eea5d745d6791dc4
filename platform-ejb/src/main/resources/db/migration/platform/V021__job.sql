create sequence platform.job_id increment by 50 start with 50;
create table platform.job (
    id bigint primary key,
    kind text not null,
    title text not null,
    parameters text not null,
    about_type text not null,
    about_id bigint not null,
    about_reference text not null,
    input_file bigint references platform.file,
    requested_by bigint references platform.account,
    requested_at timestamptz not null,
    state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    not_before timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz check ((finished_at is not null) = (state in ('DONE', 'FAILED'))),
    attempts integer not null default 0,
    cancel_requested boolean not null default false,
    -- The lease: whose it is, until when, and how often it was given. A write with an older fence comes too late.
    owner text check ((owner is not null) = (state = 'RUNNING')),
    lease_until timestamptz check ((lease_until is not null) = (state = 'RUNNING')),
    fence bigint not null default 0,
    total bigint,
    processed bigint not null default 0,
    imported bigint,
    skipped bigint,
    refused bigint,
    -- Where a repeated run goes on; written with the chunk that it belongs to.
    checkpoint text,
    result_file bigint references platform.file,
    failure text check ((failure is not null) = (state = 'FAILED'))
);
create index job_to_do on platform.job (id) where state in ('WAITING', 'RUNNING');
create index job_of_person on platform.job (requested_by, id desc);
create index job_of_subject on platform.job (about_type, about_id, id desc);

create table platform.job_error (
    job_id bigint not null references platform.job on delete cascade,
    fence bigint not null,
    position bigint not null,
    row_number bigint,
    column_name text,
    severity text not null check (severity in ('ERROR', 'WARNING')),
    reason text not null,
    -- Written with a chunk that counts, so that a repeated run does not find it again.
    kept boolean not null,
    primary key (job_id, fence, position)
);
