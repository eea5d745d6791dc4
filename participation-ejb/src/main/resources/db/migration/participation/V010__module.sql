-- What a consultation offers citizens, and in which phase: ideas, surveys, measures to judge, dialogues, displays, events.
create sequence participation.module_id increment by 50 start with 50;
create table participation.module (
    id bigint primary key,
    consultation_id bigint not null references participation.consultation,
    kind text not null constraint module_kind
        check (kind in ('IDEAS', 'SURVEY', 'MEASURES', 'DIALOGUE', 'DISPLAY', 'EVENTS')),
    phase text not null default 'PARTICIPATION' constraint module_phase
        check (phase in ('PARTICIPATION', 'EVALUATION', 'RESULTS')),
    title text not null constraint module_title_length check (length(title) between 3 and 200),
    intro text not null default '' constraint module_intro_length check (length(intro) <= 2000),
    -- own first moment and first moment after the end; null: those of the phase
    opens_at timestamptz,
    closes_at timestamptz,
    position integer not null,
    version bigint not null,
    constraint module_in_order check (opens_at is null or closes_at is null or opens_at < closes_at)
);
create index module_of_consultation on participation.module (consultation_id, position, id);
-- A contribution names its consultation only, so that there can be but one place that collects them.
create unique index module_ideas_once on participation.module (consultation_id) where kind = 'IDEAS';

insert into participation.module (id, consultation_id, kind, title, position, version)
select nextval('participation.module_id'), id, 'IDEAS', 'Ideen und Hinweise', 0, 0 from participation.consultation order by id;
