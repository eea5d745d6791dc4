-- Statements or measures that citizens agree to, disagree with or pass, one by one.
create sequence participation.measure_id increment by 50 start with 50;
create table participation.measure (
    id bigint primary key,
    module_id bigint not null references participation.module,
    position integer not null,
    title text not null constraint measure_title_length check (length(title) between 2 and 300),
    text text not null default '' constraint measure_text_length check (length(text) <= 5000),
    title_en text not null default '' constraint measure_title_en_length check (length(title_en) <= 300),
    text_en text not null default '' constraint measure_text_en_length check (length(text_en) <= 5000),
    topic_id bigint references participation.topic on delete set null,
    department_id bigint references platform.department,
    version bigint not null
);
create unique index measure_title_unique on participation.measure (module_id, lower(title));
create index measure_of_module on participation.measure (module_id, position, id);

-- Whoever judges: a random number, and a keyed hash of the browser's cookie or the confirmed address. No time: nobody shall be
-- found by when the votes came in.
create table participation.measure_judge (
    id bigint primary key,
    module_id bigint not null references participation.module,
    key_kind text not null constraint measure_judge_key_kind check (key_kind in ('EMAIL', 'BROWSER', 'TOKEN')),
    key_hash text not null,
    constraint measure_judge_once unique (module_id, key_kind, key_hash)
);

create table participation.measure_vote (
    judge_id bigint not null references participation.measure_judge,
    measure_id bigint not null references participation.measure,
    vote text not null constraint measure_vote_kind check (vote in ('AGREE', 'DISAGREE', 'PASS')),
    constraint measure_vote_once primary key (judge_id, measure_id)
);
create index measure_vote_of_measure on participation.measure_vote (measure_id, vote);
