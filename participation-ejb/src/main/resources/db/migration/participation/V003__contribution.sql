create sequence participation.contribution_id increment by 50 start with 50;
create sequence participation.contribution_number;
create table participation.contribution (
    id bigint primary key,
    consultation_id bigint not null references participation.consultation,
    reference text collate "C" not null constraint contribution_reference_unique unique check (reference ~ '^BE-[0-9]{4}-[0-9]{5,}$'),
    number text not null constraint contribution_number_length check (length(number) between 1 and 60),
    title text not null constraint contribution_title_length check (length(title) between 1 and 300),
    text text not null default '' constraint contribution_text_length check (length(text) <= 20000),
    -- what may be shown outside, where words are blackened; null while nothing is
    shown_title text,
    shown_text text,
    sender_name text,
    sender_email text,
    channel text not null constraint contribution_channel
        check (channel in ('ONLINE', 'IMPORT', 'PAPER', 'LETTER', 'EMAIL', 'EVENT', 'PHONE')),
    received_at timestamptz not null,
    entered_by bigint references platform.account,
    entered_at timestamptz not null,
    longitude double precision,
    latitude double precision,
    area_key text,
    place_text text,
    topic_id bigint references participation.topic,
    source_url text,
    import_job bigint, -- platform.job; jobs are cleared away, what they imported stays
    state text not null constraint contribution_state check (state in
        ('RECEIVED', 'QUERIED', 'ACCEPTED', 'REFUSED', 'DISTRIBUTED', 'IN_DRAFT', 'TO_APPROVE', 'APPROVED', 'PUBLISHED', 'SPLIT', 'MERGED')),
    refusal_ground text,
    refusal_remark text,
    query_text text,
    department_id bigint references platform.department, -- lead
    person_id bigint references platform.account,
    assigned_at timestamptz,
    due date,
    resubmit_on date,
    file_number text,
    response_id bigint references participation.response,
    origin_id bigint references participation.contribution,      -- split off from
    merged_into bigint references participation.contribution,
    version bigint not null,
    search tsvector not null, -- the words of what is shown; an import brings them, else the triggers below make them
    constraint contribution_number_unique unique (consultation_id, number),
    constraint contribution_point check ((longitude is null) = (latitude is null)
        and (longitude is null or longitude between -180 and 180 and latitude between -90 and 90)),
    constraint contribution_refused check ((state = 'REFUSED') = (refusal_ground is not null)),
    constraint contribution_assigned check (state not in ('DISTRIBUTED', 'IN_DRAFT', 'TO_APPROVE', 'APPROVED', 'PUBLISHED') or department_id is not null),
    constraint contribution_answered check (state not in ('IN_DRAFT', 'TO_APPROVE', 'APPROVED', 'PUBLISHED') or response_id is not null),
    constraint contribution_merged check ((state = 'MERGED') = (merged_into is not null))
);
create function participation.contribution_words() returns trigger language plpgsql as $$
begin
    new.search := to_tsvector('german', coalesce(new.shown_title, new.title) || ' ' || coalesce(new.shown_text, new.text));
    return new;
end $$;
create trigger contribution_words_of_new before insert on participation.contribution
    for each row when (new.search is null) execute function participation.contribution_words();
create trigger contribution_words_of_changed
    before update of title, text, shown_title, shown_text on participation.contribution
    for each row execute function participation.contribution_words();

-- Covers the usual filters, so that a list's count and its page of keys never read the wide rows.
create index contribution_by_time on participation.contribution (consultation_id, received_at desc, id desc)
    include (state, topic_id, department_id, person_id, area_key, channel, due);
create index contribution_by_state on participation.contribution (consultation_id, state, received_at desc, id desc);
-- What only some have is indexed for those only: an import of many then writes none of it.
create index contribution_of_department on participation.contribution (department_id, state, due, id)
    where department_id is not null;
create index contribution_of_person on participation.contribution (person_id, state, due, id) where person_id is not null;
create index contribution_of_response on participation.contribution (response_id) where response_id is not null;
create index contribution_of_origin on participation.contribution (origin_id) where origin_id is not null;
create index contribution_search on participation.contribution using gin (search);
create index contribution_by_number on participation.contribution (lower(number) text_pattern_ops);

create table participation.co_signing (
    contribution_id bigint not null references participation.contribution,
    department_id bigint not null references platform.department,
    state text not null constraint co_signing_state check (state in ('ASKED', 'SIGNED', 'OBJECTED')),
    remark text,
    asked_by bigint references platform.account,
    asked_at timestamptz not null,
    answered_by bigint references platform.account,
    answered_at timestamptz,
    primary key (contribution_id, department_id)
);
create index co_signing_of_department on participation.co_signing (department_id, state);

create sequence participation.note_id increment by 50 start with 50;
create table participation.note (
    id bigint primary key,
    contribution_id bigint not null references participation.contribution,
    kind text not null constraint note_kind check (kind in ('NOTE', 'PHONE_CALL')),
    text text not null constraint note_text_length check (length(text) between 1 and 5000),
    written_by bigint not null references platform.account,
    written_at timestamptz not null
);
create index note_of_contribution on participation.note (contribution_id, id);
