-- What citizens read: only what moderation has let pass is indexed, so that taking many in costs nothing.
create index contribution_shown on participation.contribution (consultation_id, received_at desc, id desc)
    include (state, topic_id, area_key)
    where state in ('ACCEPTED', 'DISTRIBUTED', 'IN_DRAFT', 'TO_APPROVE', 'APPROVED', 'PUBLISHED');
create index contribution_shown_on_map on participation.contribution (consultation_id, longitude, latitude)
    include (state, topic_id, area_key)
    where longitude is not null and state in ('ACCEPTED', 'DISTRIBUTED', 'IN_DRAFT', 'TO_APPROVE', 'APPROVED', 'PUBLISHED');
-- For words with typing errors.
create index contribution_shown_words on participation.contribution
    using gin ((coalesce(shown_title, title) || ' ' || coalesce(shown_text, text)) public.gin_trgm_ops)
    where state in ('ACCEPTED', 'DISTRIBUTED', 'IN_DRAFT', 'TO_APPROVE', 'APPROVED', 'PUBLISHED');

-- Further wordings of a consultation: in English, in easy language, and what came of it.
create sequence participation.wording_id increment by 50 start with 50;
create table participation.wording (
    id bigint primary key,
    consultation_id bigint not null references participation.consultation,
    kind text not null constraint wording_kind check (kind in ('ENGLISH', 'EASY', 'RESULTS', 'RESULTS_ENGLISH')),
    title text constraint wording_title_length check (length(title) between 3 and 200),
    summary text not null default '' constraint wording_summary_length check (length(summary) <= 500),
    body text not null constraint wording_body_length check (length(body) between 1 and 200000),
    changed_at timestamptz not null,
    version bigint not null,
    constraint wording_once unique (consultation_id, kind),
    constraint wording_of_english check (kind <> 'ENGLISH' or (title is not null and summary <> ''))
);

-- Documents of a consultation, in the order in which they are shown; the content is a platform.file.
create sequence participation.document_id increment by 50 start with 50;
create table participation.document (
    id bigint primary key,
    consultation_id bigint not null references participation.consultation,
    file_id bigint not null constraint document_file_unique unique references platform.file,
    title text not null constraint document_title_length check (length(title) between 2 and 200),
    position integer not null,
    version bigint not null
);
create index document_of_consultation on participation.document (consultation_id, position, id);
