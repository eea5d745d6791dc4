-- Ideas: short, by anybody, moderated; supported and commented on; an application may grow from one.
create sequence projects.idea_id increment by 50 start with 50;
create sequence projects.idea_number;
create table projects.idea (
    id bigint primary key,
    reference text not null constraint idea_reference_unique unique check (reference ~ '^ID-[0-9]{4}-[0-9]{4,}$'),
    call_id bigint not null references projects.call,
    state text not null check (state in ('UNCONFIRMED', 'WAITING', 'PUBLISHED', 'REJECTED')),
    state_reason text check (length(state_reason) <= 2000),
    title text not null check (length(btrim(title)) between 3 and 120),
    content text not null check (length(btrim(content)) between 1 and 2000),
    area text,
    place text check (length(place) <= 200),
    -- shown with the idea where it was given
    author text check (length(author) <= 100),
    email text check (length(email) <= 254),
    language text not null check (language in ('de', 'en')),
    sent_at timestamptz not null,
    decided_by bigint references platform.account,
    decided_at timestamptz,
    version bigint not null,
    constraint idea_decided check ((state in ('PUBLISHED', 'REJECTED')) = (decided_at is not null)),
    constraint idea_reason check (state <> 'REJECTED' or length(btrim(state_reason)) > 0),
    constraint idea_address check (state <> 'UNCONFIRMED' or email is not null)
);
create index idea_by_call on projects.idea (call_id, state);
create index idea_by_email on projects.idea (lower(email));

create table projects.idea_support (
    idea_id bigint not null references projects.idea on delete cascade,
    key_hash text not null,
    given_at timestamptz not null,
    primary key (idea_id, key_hash)
);

create sequence projects.idea_comment_id increment by 50 start with 50;
create table projects.idea_comment (
    id bigint primary key,
    idea_id bigint not null references projects.idea on delete cascade,
    state text not null check (state in ('WAITING', 'PUBLISHED', 'REJECTED')),
    state_reason text check (length(state_reason) <= 2000),
    author text check (length(author) <= 100),
    content text not null check (length(btrim(content)) between 1 and 1000),
    sent_at timestamptz not null,
    decided_by bigint references platform.account,
    decided_at timestamptz,
    version bigint not null,
    constraint idea_comment_decided check ((state = 'WAITING') = (decided_at is null)),
    constraint idea_comment_reason check (state <> 'REJECTED' or length(btrim(state_reason)) > 0)
);
create index idea_comment_of on projects.idea_comment (idea_id, state);

-- The idea from which an application grew: stays with it, and with the project after it.
alter table projects.application add column idea_id bigint references projects.idea;
create index application_by_idea on projects.application (idea_id) where idea_id is not null;
