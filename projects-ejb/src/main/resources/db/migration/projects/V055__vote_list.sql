-- Who may vote by a list. Of a person on it are kept keyed hashes, the number of the letter and the Stadtteil; never name or address. The
-- list goes some days after the vote; how many people of each Stadtteil stood on it stays.
alter table projects.vote
    add column listed boolean not null default false,
    -- whether turnout is told by Stadtteil and by age
    add column by_area boolean not null default false,
    add column by_age boolean not null default false,
    add column list_days integer not null default 90 check (list_days between 1 and 730),
    add column list_deleted_at timestamptz,
    add constraint vote_list_deleted check (listed or list_deleted_at is null);

create table projects.vote_entitled (
    vote_id bigint not null references projects.vote,
    hash text not null check (hash <> ''),
    email_hash text,
    letter integer check (letter >= 1),
    area text not null default '',
    primary key (vote_id, hash),
    constraint vote_entitled_email unique (vote_id, email_hash),
    constraint vote_entitled_letter unique (vote_id, letter)
);

create table projects.vote_entitled_count (
    vote_id bigint not null references projects.vote,
    area text not null,
    people bigint not null check (people >= 1),
    primary key (vote_id, area)
);

-- In a vote by list a person votes under the hash on the list, whatever the way; on paper, when the sheet is handed out.
alter table projects.vote_taken drop constraint vote_taken_kind_check,
    add constraint vote_taken_kind check (kind in ('EMAIL', 'TOKEN', 'PAPER')),
    add constraint vote_taken_once unique (vote_id, hash);

create function projects.vote_only_entitled() returns trigger language plpgsql as $$
begin
    if (select v.listed from projects.vote v where v.id = new.vote_id) then
        perform 1 from projects.vote_entitled e where e.vote_id = new.vote_id and e.hash = new.hash for key share;
        if not found then
            raise exception 'not on the list of the vote' using errcode = 'restrict_violation', constraint = 'vote_only_entitled',
                schema = 'projects';
        end if;
    elsif new.kind = 'PAPER' then
        raise exception 'paper is marked by list only' using errcode = 'restrict_violation', constraint = 'vote_only_entitled',
            schema = 'projects';
    end if;
    return new;
end $$;
create trigger vote_only_entitled before insert on projects.vote_taken for each row execute function projects.vote_only_entitled();

-- A list belongs to a vote by list. Nobody on it is changed; whole lists go, before anybody has voted or after the vote.
create function projects.vote_entitled_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and not (select v.listed and v.list_deleted_at is null from projects.vote v where v.id = new.vote_id) then
        raise exception 'the vote has no list' using errcode = 'restrict_violation', constraint = 'vote_has_list', schema = 'projects';
    end if;
    if tg_op = 'UPDATE' or tg_op = 'DELETE' and exists (select 1 from projects.vote_taken t where t.vote_id = old.vote_id)
            and (select v.list_deleted_at is null from projects.vote v where v.id = old.vote_id) then
        raise exception 'the list of a vote stays' using errcode = 'restrict_violation', constraint = 'vote_stays', schema = 'projects';
    end if;
    return coalesce(new, old);
end $$;
create trigger vote_entitled_stays before insert or update or delete on projects.vote_entitled
    for each row execute function projects.vote_entitled_stays();
