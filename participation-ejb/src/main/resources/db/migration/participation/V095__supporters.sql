-- How many support a contribution, kept beside it so that a list can be sorted by it; counted by triggers, each statement once, so
-- that two who click at the same moment wait for each other's count.
alter table participation.contribution add column supporters integer not null default 0
    constraint contribution_supporters check (supporters >= 0);
update participation.contribution c set supporters = s.number
from (select contribution_id, count(*) as number from participation.support group by contribution_id) s
where s.contribution_id = c.id;

create function participation.support_given() returns trigger language plpgsql as $$
begin
    update participation.contribution c set supporters = c.supporters + s.number
    from (select contribution_id, count(*) as number from given group by contribution_id order by contribution_id) s
    where s.contribution_id = c.id;
    return null;
end $$;
create trigger support_given after insert on participation.support
    referencing new table as given for each statement execute function participation.support_given();

create function participation.support_taken() returns trigger language plpgsql as $$
begin
    update participation.contribution c set supporters = c.supporters - s.number
    from (select contribution_id, count(*) as number from taken group by contribution_id order by contribution_id) s
    where s.contribution_id = c.id;
    return null;
end $$;
create trigger support_taken after delete on participation.support
    referencing old table as taken for each statement execute function participation.support_taken();

create index contribution_shown_by_support on participation.contribution (consultation_id, supporters desc, received_at desc, id desc)
    include (state, topic_id, area_key)
    where state in ('ACCEPTED', 'DISTRIBUTED', 'IN_DRAFT', 'TO_APPROVE', 'APPROVED', 'PUBLISHED');
