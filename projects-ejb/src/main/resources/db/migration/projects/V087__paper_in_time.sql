-- Sheets of paper are entered until the city draws up a decision on the call, or the call is over: what jury, laboratory, public result and
-- decision rest on is the same from then on. A draft that is discarded opens them again. Where sheets are handed out by list, they are
-- numbered from 1, and none has a number above those that were handed out.
create function projects.paper_in_time() returns trigger language plpgsql as $$
declare
    voted projects.vote;
    handed bigint;
begin
    select * into voted from projects.vote v where v.id = new.vote_id;
    -- whoever draws up a decision waits for who enters a sheet, and the other way round
    perform 1 from projects.call c where c.id = voted.call_id for share;
    if exists (select 1 from projects.call c where c.id = voted.call_id and c.state in ('CLOSED', 'CANCELLED'))
            or exists (select 1 from projects.decision d where d.call_id = voted.call_id and d.discarded_at is null) then
        raise exception 'vote % is counted', new.vote_id using errcode = 'restrict_violation', constraint = 'vote_paper_in_time',
            schema = 'projects';
    end if;
    if tg_op = 'INSERT' and voted.listed then
        select count(*) into handed from projects.vote_taken t where t.vote_id = new.vote_id and t.kind = 'PAPER';
        if new.sheet > handed then
            raise exception 'sheet % was not handed out', new.sheet using errcode = 'check_violation', constraint = 'vote_paper_handed',
                schema = 'projects';
        end if;
    end if;
    return new;
end $$;
create trigger vote_paper_in_time before insert or update on projects.vote_paper
    for each row execute function projects.paper_in_time();

create function projects.decision_after_paper() returns trigger language plpgsql as $$
begin
    perform 1 from projects.call c where c.id = new.call_id for no key update;
    return new;
end $$;
create trigger decision_after_paper before insert on projects.decision
    for each row execute function projects.decision_after_paper();
