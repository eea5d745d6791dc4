-- Free texts of a survey that became contributions: each once.
create table participation.survey_text (
    module_id bigint not null references participation.module,
    question integer not null,
    sheet_id bigint not null,
    contribution text,
    primary key (module_id, question, sheet_id)
);
alter table participation.contribution drop constraint contribution_channel;
alter table participation.contribution add constraint contribution_channel
    check (channel in ('ONLINE', 'IMPORT', 'PAPER', 'LETTER', 'EMAIL', 'EVENT', 'PHONE', 'SURVEY'));
