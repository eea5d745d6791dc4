create sequence platform.file_id increment by 50 start with 50;
create table platform.file (
    id bigint primary key,
    name text not null check (length(name) between 1 and 200 and name !~ '[\r\n/\\]'),
    media_type text not null,
    size bigint not null check (size > 0),
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    uploaded_by bigint references platform.account,
    uploaded_at timestamptz not null,
    subject_type text not null,
    subject_id bigint not null,
    subject_reference text not null
);
create index file_of_subject on platform.file (subject_type, subject_id, id);
create index file_of_content on platform.file (hash);
create index file_upload on platform.file (uploaded_at) where subject_type = 'upload';

-- Which directory holds the contents: a node with another one must not start.
create table platform.file_store (
    only_one boolean primary key default true check (only_one),
    id text not null
);
