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

-- Whoever judges: a random number and by what the own order is shuffled. No time: nobody shall be found by when the votes came in.
create table participation.measure_judge (
    id bigint primary key,
    module_id bigint not null references participation.module,
    seed text not null
);
create index measure_judge_of_module on participation.measure_judge (module_id);

-- By what a judge is known again: keyed hashes of browsers' cookies; more than one where somebody goes on elsewhere.
create table participation.measure_judge_key (
    module_id bigint not null references participation.module,
    kind text not null constraint measure_judge_key_kind check (kind in ('EMAIL', 'BROWSER', 'TOKEN')),
    hash text not null,
    judge_id bigint not null references participation.measure_judge on delete cascade,
    constraint measure_judge_key_once primary key (module_id, kind, hash)
);
create index measure_judge_key_of_judge on participation.measure_judge_key (judge_id);

create table participation.measure_vote (
    judge_id bigint not null references participation.measure_judge on delete cascade,
    measure_id bigint not null references participation.measure,
    vote text not null constraint measure_vote_kind check (vote in ('AGREE', 'DISAGREE', 'PASS')),
    constraint measure_vote_once primary key (judge_id, measure_id)
);
create index measure_vote_of_measure on participation.measure_vote (measure_id, vote);
