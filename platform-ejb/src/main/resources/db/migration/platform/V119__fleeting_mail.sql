-- Mails after which nothing shall be kept of whom they went to: address and words go when the delivery has ended, that a mail went
-- about the case stays.
alter table platform.mail add column fleeting boolean not null default false;
alter table platform.mail alter column recipient drop not null;
alter table platform.mail add constraint mail_recipient
    check (recipient is not null or (fleeting and state <> 'WAITING' and body = ''));

-- A confirmation has the address only while it waits: afterwards the room that asked has it, as long as it needs it, and where a room
-- counts somebody without keeping who it is, as for a sheet of a survey, nobody has.
alter table platform.confirmation alter column email drop not null;
update platform.confirmation set email = null where confirmed_at is not null;
alter table platform.confirmation add constraint confirmation_email check ((email is null) = (confirmed_at is not null));

-- What was written before: that the data are erased, and who took part in a survey.
update platform.mail set fleeting = true where about_type = 'survey-sheet'
    or (about_type = 'person-request' and exists (select from platform.person_request r
        where r.id = about_id and r.kind = 'ERASURE' and r.state = 'DONE' and r.done_at <= created_at));
update platform.mail set recipient = null, body = '', last_error = null where fleeting and state <> 'WAITING';
