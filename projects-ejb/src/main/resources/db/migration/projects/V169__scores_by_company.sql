-- The scores of a variant, one row a company with all that follow it: a thousand companies are half a million scores. Part by part as before:
-- those that are large enough for the round, and those of fixed pairs; places of the arrays belong together.
create function projects.cooperation_scores_add_up(company bigint, others bigint[], totals smallint[], weaker_gain smallint[],
    stronger_gain smallint[], urgency smallint[], hours smallint[], sectors smallint[], wishes smallint[], waited smallint[],
    likeness smallint[]) returns boolean language sql immutable as $$
    select coalesce(bool_and(coalesce(e.other > e.previous
        and e.total = e.a + e.b + e.c + e.d + e.e + e.f + e.g + e.h
        and e.a >= 0 and e.b >= 0 and e.c >= 0 and e.d >= 0 and e.e >= 0 and e.f >= 0 and e.g >= 0 and e.h >= 0, false)), true)
    from unnest(others, company || others[:cardinality(others) - 1], totals, weaker_gain, stronger_gain, urgency, hours, sectors, wishes,
        waited, likeness) as e(other, previous, total, a, b, c, d, e, f, g, h)
$$;
create table projects.cooperation_scores (
    run_id bigint not null references projects.cooperation_run,
    company_id bigint not null,
    -- companies with larger keys, rising
    others bigint[] not null,
    totals smallint[] not null,
    weaker_gain smallint[] not null,
    stronger_gain smallint[] not null,
    urgency smallint[] not null,
    hours smallint[] not null,
    sectors smallint[] not null,
    wishes smallint[] not null,
    waited smallint[] not null,
    likeness smallint[] not null,
    constraint cooperation_scores_once primary key (run_id, company_id),
    constraint cooperation_scores_add_up check (projects.cooperation_scores_add_up(company_id, others, totals, weaker_gain,
        stronger_gain, urgency, hours, sectors, wishes, waited, likeness))
);
-- Numbers that hardly repeat: to press them costs more than it spares.
alter table projects.cooperation_scores alter column others set storage external, alter column totals set storage external,
    alter column weaker_gain set storage external, alter column stronger_gain set storage external,
    alter column urgency set storage external, alter column hours set storage external, alter column sectors set storage external,
    alter column wishes set storage external, alter column waited set storage external, alter column likeness set storage external;
insert into projects.cooperation_scores
select s.run_id, s.first_id, array_agg(s.second_id order by s.second_id), array_agg(s.total order by s.second_id),
    array_agg(s.weaker_gain order by s.second_id), array_agg(s.stronger_gain order by s.second_id),
    array_agg(s.urgency order by s.second_id), array_agg(s.hours order by s.second_id), array_agg(s.sectors order by s.second_id),
    array_agg(s.wishes order by s.second_id), array_agg(s.waited order by s.second_id), array_agg(s.likeness order by s.second_id)
from projects.cooperation_score s group by s.run_id, s.first_id;
drop table projects.cooperation_score;

-- By which job a variant was computed; a job that is run again does not make a second one.
alter table projects.cooperation_run add column job_id bigint constraint cooperation_run_of_job unique references platform.job;
