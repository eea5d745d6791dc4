-- Documents of a project in versions: versions are added and stay; a document that is taken away keeps its row and says why.
create sequence projects.document_id increment by 50 start with 50;
create table projects.document (
    id bigint primary key,
    project_id bigint not null references projects.project,
    title text not null check (length(btrim(title)) between 1 and 200),
    created_at timestamptz not null,
    removed_at timestamptz,
    removed_by bigint references platform.account,
    removed_reason text check (length(btrim(removed_reason)) between 1 and 500),
    version bigint not null,
    constraint document_removed check (num_nulls(removed_at, removed_by, removed_reason) in (0, 3))
);
create index document_of on projects.document (project_id);

create sequence projects.document_version_id increment by 50 start with 50;
create table projects.document_version (
    id bigint primary key,
    document_id bigint not null references projects.document,
    number integer not null check (number >= 1),
    file_id bigint not null references platform.file,
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    note text not null default '' check (length(note) <= 500),
    added_by bigint references platform.account,
    added_at timestamptz not null,
    constraint document_version_number unique (document_id, number),
    -- the same content is no new version of the one before it; compared with all
    constraint document_version_content unique (document_id, hash)
);

-- Who has opened which version, first and last.
create table projects.document_reading (
    version_id bigint not null references projects.document_version,
    person_id bigint not null references platform.account,
    first_at timestamptz not null,
    last_at timestamptz not null check (last_at >= first_at),
    primary key (version_id, person_id)
);

create function projects.document_version_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a version of a document stays' using errcode = 'restrict_violation',
        constraint = 'document_version_stays', schema = 'projects';
end $$;
create trigger document_version_stays before update or delete on projects.document_version
    for each row execute function projects.document_version_stays();
