-- Whose contributions are open data, and what was found in their texts when that was checked.
create table participation.open_data (
    consultation_id bigint primary key references participation.consultation,
    released_at timestamptz not null,
    released_by bigint not null references platform.account
);
create table participation.open_data_text (
    contribution_id bigint primary key references participation.contribution,
    -- of the text that was checked; another text has to be checked anew
    hash text not null check (length(hash) = 32),
    passages text[] not null,
    verdict text not null constraint open_data_text_verdict check (verdict in ('CLEAN', 'WAITING', 'RELEASED', 'OMITTED')),
    decided_by bigint references platform.account,
    constraint open_data_text_looked_at check (
        (verdict = 'CLEAN') = (cardinality(passages) = 0)
        and (verdict in ('RELEASED', 'OMITTED')) = (decided_by is not null))
);
