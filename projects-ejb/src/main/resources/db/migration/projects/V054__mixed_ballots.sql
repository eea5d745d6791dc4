-- A ballot and the mark that somebody has voted are written in one transaction, and the database keeps its number with every row: whoever
-- reads it could match the two. So the ballots are taken out of the box and put back mixed, with new numbers, all in one transaction.
alter table projects.vote add column mixed bigint not null default 0 check (mixed >= 0);
comment on column projects.vote.mixed is 'how many ballots there were when they were mixed last';

create or replace function projects.vote_stays() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'vote_option' and not exists (select 1 from projects.vote_taken where vote_id = coalesce(old.vote_id, new.vote_id))
        and not exists (select 1 from projects.vote_ballot where vote_id = coalesce(old.vote_id, new.vote_id)) then
        return coalesce(new, old);
    end if;
    if tg_op = 'DELETE' and tg_table_name in ('vote_ballot', 'vote_choice') and current_setting('projects.mixing', true) = 'on' then
        return old;
    end if;
    raise exception 'a vote stays as it was given' using errcode = 'restrict_violation', constraint = 'vote_stays', schema = 'projects';
end $$;

-- How many ballots it mixed; 0 where none came in since the last time. Whoever votes meanwhile waits.
create function projects.mix_ballots(mixed_vote bigint) returns bigint language plpgsql as $$
declare
    before bigint;
    after bigint;
begin
    perform 1 from projects.vote where id = mixed_vote for update;
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
