-- What a plan consists of and how it is displayed.
alter table participation.plan_round drop constraint plan_round_reasoned;
-- early participation has no period by law, so there is nothing to give a reason for
alter table participation.plan_round add constraint plan_round_reasoned check (kind = 'EARLY'
    or (period = 'STATUTORY' and not affected_only) or btrim(coalesce(reason, '')) <> '');
alter table participation.plan_round add constraint plan_round_restricted check (kind = 'REPEAT' or not changes_only);

create sequence participation.plan_document_id increment by 50 start with 50;
create table participation.plan_document (
    id bigint primary key,
    plan_id bigint not null references participation.plan,
    kind text not null constraint plan_document_kind check (kind in ('DRAWING', 'TEXT', 'REASONING', 'ENVIRONMENTAL_REPORT',
        'EXPERT_REPORT', 'STATEMENT', 'COUNCIL_PAPER', 'ANNOUNCEMENT', 'OTHER')),
    title text not null constraint plan_document_title check (length(title) between 2 and 200),
    displayed boolean not null,
    removed_at timestamptz,
    version bigint not null
);
create index plan_document_of_plan on participation.plan_document (plan_id);

-- Every version stays: its file, hash and day can be asked for as long as the plan is kept.
create sequence participation.plan_document_version_id increment by 50 start with 50;
create table participation.plan_document_version (
    id bigint primary key,
    document_id bigint not null references participation.plan_document,
    number integer not null,
    file_id bigint not null constraint plan_document_file_once unique references platform.file,
    hash text not null constraint plan_document_hash check (hash ~ '^[0-9a-f]{64}$'),
    note text constraint plan_document_note check (length(note) <= 500),
    added_at timestamptz not null,
    added_by bigint references platform.account,
    constraint plan_document_number_once unique (document_id, number)
);

-- What a round displays: exactly these versions, from its publication on.
create table participation.plan_round_document (
    round_id bigint not null references participation.plan_round,
    version_id bigint not null references participation.plan_document_version,
    primary key (round_id, version_id)
);

create sequence participation.plan_information_id increment by 50 start with 50;
create table participation.plan_information (
    id bigint primary key,
    plan_id bigint not null references participation.plan,
    theme text not null constraint plan_information_theme check (theme in ('HUMANS', 'SPECIES', 'LAND', 'SOIL', 'WATER',
        'AIR_AND_CLIMATE', 'LANDSCAPE', 'HERITAGE', 'INTERACTIONS')),
    source text not null constraint plan_information_source check (source in ('REPORT', 'EXPERT', 'AGENCY', 'CITIZEN')),
    title text not null constraint plan_information_title check (length(title) between 2 and 300),
    keywords text not null constraint plan_information_keywords check (length(keywords) between 2 and 600),
    displayed boolean not null,
    version bigint not null
);
create index plan_information_of_plan on participation.plan_information (plan_id);

create table participation.plan_access (
    round_id bigint not null references participation.plan_round,
    position integer not null,
    kind text not null constraint plan_access_kind check (kind in ('READING_DEVICE', 'INSPECTION', 'OTHER')),
    place text not null constraint plan_access_place check (length(place) between 3 and 300),
    room text constraint plan_access_room check (length(room) <= 100),
    hours text not null constraint plan_access_hours check (length(hours) between 3 and 500),
    primary key (round_id, position)
);

create sequence participation.plan_extension_id increment by 50 start with 50;
create table participation.plan_extension (
    id bigint primary key,
    round_id bigint not null references participation.plan_round,
    from_day date not null,
    until_day date not null,
    reason text not null constraint plan_extension_reason check (length(btrim(reason)) between 3 and 2000),
    extended_at timestamptz not null,
    extended_by bigint references platform.account,
    version bigint not null,
    constraint plan_extension_longer check (from_day < until_day)
);

-- When the displayed documents could not be had, as the product found by asking for them itself.
create sequence participation.plan_outage_id increment by 50 start with 50;
create table participation.plan_outage (
    id bigint primary key,
    round_id bigint not null references participation.plan_round,
    began_at timestamptz not null,
    ended_at timestamptz,
    what text not null,
    answer text constraint plan_outage_answer check (answer in ('EXTENDED', 'REPEATED', 'HARMLESS')),
    answer_reason text constraint plan_outage_answer_reason check (length(answer_reason) <= 2000),
    answered_at timestamptz,
    answered_by bigint references platform.account,
    version bigint not null,
    constraint plan_outage_in_order check (ended_at is null or began_at <= ended_at),
    constraint plan_outage_answered check (num_nulls(answer, answer_reason, answered_at) in (0, 3))
);
create unique index plan_outage_one_at_a_time on participation.plan_outage (round_id) where ended_at is null;
