-- Turnout by Stadtteil and by age: two figures that are not kept together, apart from ballot and voter. What was told lies here as rows
-- until ballots are mixed; then it becomes counters, all written anew in one transaction, so that no row leads to who came last.
create table projects.vote_told (
    id bigint primary key,
    vote_id bigint not null references projects.vote,
    dimension text not null check (dimension in ('AREA', 'AGE')),
    -- key of the Stadtteil or group of ages; empty: not said
    value text not null
);

create table projects.vote_turnout (
    vote_id bigint not null references projects.vote,
    dimension text not null check (dimension in ('AREA', 'AGE')),
    value text not null,
    people bigint not null check (people >= 1),
    primary key (vote_id, dimension, value)
);

-- The same for ballots that wait for an address to be confirmed; goes with them.
create table projects.vote_waiting_told (
    waiting_id bigint primary key references projects.vote_waiting on delete cascade,
    area text not null,
    age text not null
);

create or replace function projects.vote_stays() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'vote_option' and not exists (select 1 from projects.vote_taken where vote_id = coalesce(old.vote_id, new.vote_id))
        and not exists (select 1 from projects.vote_ballot where vote_id = coalesce(old.vote_id, new.vote_id)) then
        return coalesce(new, old);
    end if;
    if current_setting('projects.mixing', true) = 'on' then
        if tg_op = 'DELETE' and tg_table_name in ('vote_ballot', 'vote_choice', 'vote_told') then
            return old;
        end if;
        if tg_op = 'UPDATE' and tg_table_name = 'vote_turnout' then
            return new;
        end if;
    end if;
    raise exception 'a vote stays as it was given' using errcode = 'restrict_violation', constraint = 'vote_stays', schema = 'projects';
end $$;
create trigger vote_told_stays before update or delete on projects.vote_told for each row execute function projects.vote_stays();
create trigger vote_turnout_stays before update or delete on projects.vote_turnout for each row execute function projects.vote_stays();

create function projects.count_told(mixed_vote bigint) returns void language plpgsql as $$
begin
    if not exists (select 1 from projects.vote_told where vote_id = mixed_vote) then
        return;
    end if;
    perform set_config('projects.mixing', 'on', true);
    with gone as (delete from projects.vote_told where vote_id = mixed_vote returning dimension, value)
    insert into projects.vote_turnout as t (vote_id, dimension, value, people)
        select mixed_vote, dimension, value, count(*) from gone group by dimension, value order by dimension, value
    on conflict (vote_id, dimension, value) do update set people = t.people + excluded.people;
    update projects.vote_turnout set people = people where vote_id = mixed_vote;
    perform set_config('projects.mixing', 'off', true);
end $$;

-- How many ballots it mixed; 0 where none came in since the last time. Whoever votes meanwhile waits.
create or replace function projects.mix_ballots(mixed_vote bigint) returns bigint language plpgsql as $$
declare
    before bigint;
    after bigint;
begin
    perform 1 from projects.vote where id = mixed_vote for update;
    perform projects.count_told(mixed_vote);
    select count(*) into before from projects.vote_ballot where vote_id = mixed_vote;
    if before = (select mixed from projects.vote where id = mixed_vote) then
        return 0;
    end if;
    perform set_config('projects.mixing', 'on', true);
    with old as materialized (
            select b.id, b.paper, ('x' || substr(replace(gen_random_uuid()::text, '-', ''), 1, 12)
                || right(gen_random_uuid()::text, 4))::bit(64)::bigint & 9223372036854775807 as fresh
            from projects.vote_ballot b where b.vote_id = mixed_vote),
        choices as (delete from projects.vote_choice where vote_id = mixed_vote returning ballot_id, number, points),
        taken as (delete from projects.vote_ballot where vote_id = mixed_vote),
        back as (insert into projects.vote_ballot (id, vote_id, paper) select fresh, mixed_vote, paper from old order by fresh)
    insert into projects.vote_choice (vote_id, ballot_id, number, points)
        select mixed_vote, o.fresh, c.number, c.points from choices c join old o on o.id = c.ballot_id order by o.fresh, c.number;
    perform set_config('projects.mixing', 'off', true);
    select count(*) into after from projects.vote_ballot where vote_id = mixed_vote;
    if after <> before then
        raise exception '% ballots became %', before, after;
    end if;
    update projects.vote set mixed = after where id = mixed_vote;
    return after;
end $$;
