-- The public vote of a call: what stands on the ballot paper, who has voted, and the ballots. Nothing leads from one to the other: of a
-- voter only a keyed hash is kept, of a ballot only a random number; neither has a time.
create sequence projects.vote_id increment by 50 start with 50;
create table projects.vote (
    id bigint primary key,
    call_id bigint not null constraint vote_once unique references projects.call,
    by_email boolean not null,
    by_letter boolean not null,
    by_paper boolean not null,
    -- from which lots are drawn where cost and votes are the same; fixed before anybody has voted
    seed text not null check (length(seed) between 8 and 64),
    drawn_up_by bigint references platform.account,
    drawn_up_at timestamptz not null,
    constraint vote_way check (by_email or by_letter or by_paper)
);

create table projects.vote_option (
    vote_id bigint not null references projects.vote,
    number integer not null check (number >= 1),
    application_id bigint not null references projects.application,
    title text not null check (length(btrim(title)) > 0),
    cost_cents bigint not null check (cost_cents >= 0),
    primary key (vote_id, number),
    constraint vote_option_once unique (vote_id, application_id)
);

create table projects.vote_taken (
    vote_id bigint not null references projects.vote,
    kind text not null check (kind in ('EMAIL', 'TOKEN')),
    hash text not null,
    primary key (vote_id, kind, hash)
);

create table projects.vote_ballot (
    id bigint primary key,
    vote_id bigint not null references projects.vote,
    paper boolean not null,
    constraint vote_ballot_of unique (vote_id, id)
);

-- Points; with a ranking the place, from 1.
create table projects.vote_choice (
    vote_id bigint not null,
    ballot_id bigint not null,
    number integer not null,
    points integer not null check (points between 1 and 100000),
    primary key (ballot_id, number),
    foreign key (vote_id, ballot_id) references projects.vote_ballot (vote_id, id),
    foreign key (vote_id, number) references projects.vote_option (vote_id, number)
);

-- Ballots that wait for an address to be confirmed; they go when it is, or after a week.
create sequence projects.vote_waiting_id increment by 50 start with 50;
create table projects.vote_waiting (
    id bigint primary key,
    vote_id bigint not null references projects.vote,
    asked_at timestamptz not null,
    choices text not null check (choices <> '')
);
create index vote_waiting_asked on projects.vote_waiting (asked_at);

-- Paper ballots, entered by two people, each without seeing the other's. When both agree it counts and what was entered goes.
create table projects.vote_paper (
    vote_id bigint not null references projects.vote,
    sheet integer not null check (sheet between 1 and 1000000),
    first_by bigint not null references platform.account,
    first_choices text,
    second_by bigint references platform.account,
    second_choices text,
    counted boolean not null default false,
    primary key (vote_id, sheet),
    constraint vote_paper_by_two check (second_by <> first_by),
    constraint vote_paper_agreed check (case when counted then second_by is not null and first_choices is null and second_choices is null
        else first_choices is not null and (second_by is null) = (second_choices is null) and first_choices is distinct from second_choices end)
);

-- What is on the paper stays once somebody may have voted on it; what was thrown into the box stays in it.
create function projects.vote_stays() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'vote_option' and not exists (select 1 from projects.vote_taken where vote_id = coalesce(old.vote_id, new.vote_id))
        and not exists (select 1 from projects.vote_ballot where vote_id = coalesce(old.vote_id, new.vote_id)) then
        return coalesce(new, old);
    end if;
    raise exception 'a vote stays as it was given' using errcode = 'restrict_violation', constraint = 'vote_stays', schema = 'projects';
end $$;
create trigger vote_option_stays before insert or update or delete on projects.vote_option
    for each row execute function projects.vote_stays();
create trigger vote_taken_stays before update or delete on projects.vote_taken for each row execute function projects.vote_stays();
create trigger vote_ballot_stays before update or delete on projects.vote_ballot for each row execute function projects.vote_stays();
create trigger vote_choice_stays before update or delete on projects.vote_choice for each row execute function projects.vote_stays();
