comment on schema participation is 'Consultations: configured, taken in, weighed, answered, published';
create extension if not exists pg_trgm with schema public;

create sequence participation.consultation_id increment by 50 start with 50;
create table participation.consultation (
    id bigint primary key,
    reference text not null constraint consultation_reference_unique unique check (reference ~ '^BV-[0-9]{4}-[0-9]{3,}$'),
    title text not null constraint consultation_title_length check (length(title) between 3 and 200),
    summary text not null default '' constraint consultation_summary_length check (length(summary) <= 500),
    description text not null default '',
    kind text not null constraint consultation_kind check (kind in ('IDEAS')),
    state text not null constraint consultation_state
        check (state in ('DRAFT', 'PUBLISHED', 'CLOSED', 'EVALUATED', 'ARCHIVED')),
    department_id bigint not null references platform.department,
    whole_city boolean not null default true,
    contact_name text,
    contact_email text,
    contact_phone text,
    copied_from bigint references participation.consultation,
    created_by bigint references platform.account,
    created_at timestamptz not null,
    published_at timestamptz,
    version bigint not null
);
create index consultation_of_department on participation.consultation (department_id, state);
create sequence participation.consultation_number;

create table participation.consultation_area (
    consultation_id bigint not null references participation.consultation,
    area_key text not null,
    primary key (consultation_id, area_key)
);

create sequence participation.phase_id increment by 50 start with 50;
create table participation.phase (
    id bigint primary key,
    consultation_id bigint not null references participation.consultation,
    kind text not null constraint phase_kind check (kind in ('PARTICIPATION', 'EVALUATION', 'RESULTS')),
    starts_at timestamptz not null,
    ends_at timestamptz,
    version bigint not null,
    constraint phase_once unique (consultation_id, kind),
    constraint phase_in_order check (ends_at is null or starts_at < ends_at),
    constraint phase_has_end check (kind = 'RESULTS' or ends_at is not null),
    constraint phase_apart exclude using gist (consultation_id with =, tstzrange(starts_at, ends_at) with &&)
);

create sequence participation.topic_id increment by 50 start with 50;
create table participation.topic (
    id bigint primary key,
    consultation_id bigint not null references participation.consultation,
    name text not null constraint topic_name_length check (length(name) between 2 and 120),
    department_id bigint not null references platform.department,
    position integer not null,
    version bigint not null
);
create unique index topic_name_unique on participation.topic (consultation_id, lower(name));

create sequence participation.standard_reply_id increment by 50 start with 50;
create table participation.standard_reply (
    id bigint primary key,
    consultation_id bigint not null references participation.consultation,
    topic_id bigint references participation.topic,
    title text not null constraint standard_reply_title_length check (length(title) between 2 and 120),
    body text not null constraint standard_reply_body_length check (length(body) between 2 and 10000),
    version bigint not null
);
create index standard_reply_of_consultation on participation.standard_reply (consultation_id, topic_id);
