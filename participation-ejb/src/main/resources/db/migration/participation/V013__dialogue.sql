-- A text in sections, and what citizens say to each.
create sequence participation.dialogue_section_id increment by 50 start with 50;
create table participation.dialogue_section (
    id bigint primary key,
    module_id bigint not null references participation.module,
    position integer not null,
    heading text not null constraint dialogue_section_heading_length check (length(heading) between 2 and 200),
    body text not null default '' constraint dialogue_section_body_length check (length(body) <= 50000),
    picture_text text constraint dialogue_section_picture_text_length check (length(picture_text) <= 500),
    version bigint not null
);
create index dialogue_section_of_module on participation.dialogue_section (module_id, position, id);

create table participation.dialogue_settings (
    module_id bigint primary key references participation.module,
    moderated_before boolean not null
);

create sequence participation.dialogue_comment_id increment by 50 start with 50;
create table participation.dialogue_comment (
    id bigint primary key,
    section_id bigint not null references participation.dialogue_section,
    answers bigint references participation.dialogue_comment,
    name text constraint dialogue_comment_name_length check (length(name) <= 100),
    text text not null constraint dialogue_comment_text_length check (length(text) between 1 and 3000),
    state text not null constraint dialogue_comment_state check (state in ('RECEIVED', 'SHOWN', 'REFUSED')),
    sent_at timestamptz not null,
    decided_at timestamptz,
    refusal_ground text,
    notice_version integer not null,
    version bigint not null,
    constraint dialogue_comment_refused check ((state = 'REFUSED') = (refusal_ground is not null))
);
create index dialogue_comment_of_section on participation.dialogue_comment (section_id, id);
create index dialogue_comment_waiting on participation.dialogue_comment (section_id) where state = 'RECEIVED';

create table participation.dialogue_report (
    comment_id bigint not null references participation.dialogue_comment,
    key_hash text not null,
    reason text not null constraint dialogue_report_reason_length check (length(reason) between 1 and 1000),
    sent_at timestamptz not null,
    settled_at timestamptz,
    constraint dialogue_report_once primary key (comment_id, key_hash)
);
create index dialogue_report_open on participation.dialogue_report (comment_id) where settled_at is null;
