-- How satisfied the companies of an accepted pair are, 3 and 12 months later: who is asked and has answered, and apart from that the answers.
create sequence projects.satisfaction_request_id increment by 50 start with 50;
create table projects.satisfaction_request (
    id bigint primary key default nextval('projects.satisfaction_request_id'),
    round_id bigint not null references projects.cooperation_round,
    pair_id bigint not null references projects.cooperation_pair,
    side_id bigint not null references projects.cooperation_pair_side,
    months smallint not null check (months in (3, 12)),
    asked_at timestamptz not null,
    -- last day to answer
    closes_on date not null,
    reminded_at timestamptz,
    -- the day only: with the moment an answer could be told by its order
    answered_on date,
    constraint satisfaction_once unique (side_id, months)
);
create index satisfaction_open on projects.satisfaction_request (closes_on) where answered_on is null;

-- What was answered, without who and when. The key is drawn at random and tells no order.
create table projects.satisfaction_answer (
    id uuid primary key default gen_random_uuid(),
    round_id bigint not null references projects.cooperation_round,
    months smallint not null check (months in (3, 12)),
    satisfied smallint not null check (satisfied between 1 and 5),
    together boolean not null,
    product boolean not null,
    customers boolean not null,
    training boolean not null,
    team boolean not null,
    recommends boolean not null,
    words text check (length(btrim(words)) between 1 and 2000)
);
create index satisfaction_answer_of on projects.satisfaction_answer (round_id, months);
