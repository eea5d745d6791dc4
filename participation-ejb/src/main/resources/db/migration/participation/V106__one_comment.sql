-- Comments on contributions and on sections of a dialogue are one thing: one table, told apart by what they are said to.
alter table participation.comment
    add column consultation_id bigint references participation.consultation,
    add column section_id bigint references participation.dialogue_section,
    alter column contribution_id drop not null;

update participation.comment m set consultation_id = c.consultation_id
from participation.contribution c where c.id = m.contribution_id;

create temporary table moved_comment on commit drop as
select ordered.id as was, nextval('participation.comment_id') as now_is
from (select id from participation.dialogue_comment order by id) ordered;

insert into participation.comment (id, consultation_id, section_id, answers, name, text, state, sent_at, decided_at,
    refusal_ground, notice_version, version)
select own.now_is, o.consultation_id, d.section_id, answered.now_is, d.name, d.text, d.state, d.sent_at, d.decided_at,
       d.refusal_ground, d.notice_version, d.version
from participation.dialogue_comment d
join moved_comment own on own.was = d.id
left join moved_comment answered on answered.was = d.answers
join participation.dialogue_section s on s.id = d.section_id
join participation.module o on o.id = s.module_id;

insert into participation.comment_report (id, comment_id, reason, key_hash, sent_at, settled_at)
select nextval('participation.comment_report_id'), own.now_is, r.reason, r.key_hash, r.sent_at, r.settled_at
from participation.dialogue_report r join moved_comment own on own.was = r.comment_id
order by r.sent_at;

drop table participation.dialogue_report;
drop table participation.dialogue_comment;
drop sequence participation.dialogue_comment_id;

alter table participation.comment
    alter column consultation_id set not null,
    add constraint comment_on_one check (num_nonnulls(contribution_id, section_id) = 1);
drop index participation.comment_waiting;
create index comment_waiting on participation.comment (consultation_id) where state = 'RECEIVED';
create index comment_of_section on participation.comment (section_id, id) where section_id is not null;
create index comment_answers on participation.comment (answers) where answers is not null;

-- The moderators' step is one for the whole consultation now: an open one of a dialogue becomes it, or ends where that is open already.
with own as (
    select t.id, k.id as consultation, k.reference, k.title,
           row_number() over (partition by k.id order by t.opened_at, t.id) as place,
           exists (select from platform.task o where o.step = 'consultation.comments' and o.subject_type = 'consultation'
                   and o.subject_id = k.id and o.closed_at is null) as open
    from platform.task t
    join participation.module m on m.id = t.subject_id
    join participation.consultation k on k.id = m.consultation_id
    where t.step = 'dialogue.moderate' and t.closed_at is null)
update platform.task t
set step = 'consultation.comments', subject_type = 'consultation', subject_id = own.consultation,
    subject_reference = own.reference, title = own.title, context = null,
    page = '/contributions/comments.xhtml?consultation=' || own.reference,
    closed_at = case when own.open or own.place > 1 then t.opened_at end
from own where own.id = t.id;
