-- The diary of a project: what happened on a day, with pictures in an order. What may be shown publicly is said by those who run it.
create sequence projects.diary_entry_id increment by 50 start with 50;
create table projects.diary_entry (
    id bigint primary key,
    project_id bigint not null references projects.project,
    day date not null,
    title text not null check (length(btrim(title)) between 3 and 200),
    text text not null default '' check (length(text) <= 10000),
    shown boolean not null default false,
    written_by bigint references platform.account,
    written_at timestamptz not null,
    version bigint not null
);
create index diary_entry_of on projects.diary_entry (project_id, day desc);

create sequence projects.diary_picture_id increment by 50 start with 50;
create table projects.diary_picture (
    id bigint primary key,
    entry_id bigint not null references projects.diary_entry on delete cascade,
    position integer not null check (position >= 0),
    file_id bigint not null references platform.file,
    caption text not null check (length(btrim(caption)) between 1 and 300),
    constraint diary_picture_position unique (entry_id, position) deferrable initially deferred
);
