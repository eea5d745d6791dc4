-- How a consultation's module for ideas asks, and what it asks beside title and text. Without a row the usual holds.
create table participation.idea_settings (
    module_id bigint primary key references participation.module on delete cascade,
    name_required boolean not null,
    email_required boolean not null,
    moderated_before boolean not null,
    supportable boolean not null,
    commentable boolean not null,
    comments_moderated_before boolean not null,
    version bigint not null
);

create sequence participation.idea_field_id increment by 50 start with 50;
create table participation.idea_field (
    id bigint primary key,
    module_id bigint not null references participation.module on delete cascade,
    kind text not null constraint idea_field_kind
        check (kind in ('TEXT', 'LONG_TEXT', 'NUMBER', 'DATE', 'SINGLE', 'MULTIPLE', 'YES_NO', 'PLACE')),
    label text not null constraint idea_field_label_length check (length(label) between 2 and 200),
    hint text not null default '' constraint idea_field_hint_length check (length(hint) <= 500),
    required boolean not null,
    internal boolean not null,
    -- one a line: key, a tab, what is read; a key never changes, an option is never removed once it was answered
    options text not null default '' constraint idea_field_options_length check (length(options) <= 10000),
    position integer not null,
    retired boolean not null default false,
    version bigint not null,
    constraint idea_field_options_of_choice check ((kind in ('SINGLE', 'MULTIPLE')) = (options <> ''))
);
create index idea_field_of_module on participation.idea_field (module_id, position, id);

-- What was answered: text as typed, number with a point, day in ISO, key of an option (several: one a line), true or false, GeoJSON.
create table participation.idea_answer (
    contribution_id bigint not null references participation.contribution,
    field_id bigint not null references participation.idea_field,
    value text not null constraint idea_answer_length check (length(value) between 1 and 20000),
    primary key (contribution_id, field_id)
);
create index idea_answer_of_field on participation.idea_answer (field_id);
