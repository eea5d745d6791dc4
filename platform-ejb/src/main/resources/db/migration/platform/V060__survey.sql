-- Surveys of any programme. A survey belongs to a subject, by type and key, without a relation.
create sequence platform.survey_id increment by 50 start with 50;
create table platform.survey (
    id bigint primary key,
    subject_type text not null,
    subject_id bigint not null,
    subject_reference text not null,
    content text not null constraint survey_content check (content::jsonb ? 'sections' and length(content) <= 1000000),
    edition integer not null default 1 constraint survey_edition check (edition > 0),
    access text not null constraint survey_access check (access in ('OPEN', 'EMAIL', 'TOKEN')),
    results text not null constraint survey_results check (results in ('INTERNAL', 'AFTER_END', 'LIVE')),
    version bigint not null,
    constraint survey_of_subject unique (subject_type, subject_id)
);

-- Editions that were answered and then changed, as they were.
create table platform.survey_edition (
    survey_id bigint not null references platform.survey,
    edition integer not null,
    content text not null,
    replaced_at timestamptz not null,
    primary key (survey_id, edition)
);

-- What was sent and counts. The key is random and only the day is kept, so that no order leads to a person; answers by key of
-- the question, null: shown and not answered.
create table platform.survey_sheet (
    id bigint primary key,
    survey_id bigint not null references platform.survey,
    edition integer not null,
    sent_on date not null,
    answers jsonb not null constraint survey_sheet_answers check (jsonb_typeof(answers) = 'object')
);
create index survey_sheet_of_survey on platform.survey_sheet (survey_id, id);

-- Sheets whose sender has yet to confirm the address; counted or thrown away then.
create sequence platform.survey_waiting_id increment by 50 start with 50;
create table platform.survey_waiting (
    id bigint primary key,
    survey_id bigint not null references platform.survey,
    edition integer not null,
    asked_at timestamptz not null,
    answers jsonb not null
);

-- Who has taken part, as a keyed hash: without a moment, and without a way to the sheet.
create table platform.survey_participant (
    survey_id bigint not null references platform.survey,
    kind text not null,
    hash text not null,
    primary key (survey_id, kind, hash)
);

