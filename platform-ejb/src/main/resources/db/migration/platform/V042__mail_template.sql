-- What administrators have written in place of the product's own words; without a row the product's words hold.
create sequence platform.mail_wording_id increment by 50 start with 50;
create table platform.mail_wording (
    id bigint primary key,
    template text not null,
    language text not null check (language in ('de', 'en')),
    subject_line text not null check (subject_line <> '' and length(subject_line) <= 200 and subject_line !~ '[\r\n]'),
    body text not null check (body <> '' and length(body) <= 20000),
    changed_at timestamptz not null,
    changed_by bigint not null references platform.account,
    version bigint not null,
    constraint mail_wording_once unique (template, language)
);

-- Where a mail can be unsubscribed: the address of the page that does it.
alter table platform.mail add column unsubscribe text;

-- Who wants no more mails about something; the address stands here as a keyed hash only.
create table platform.mail_stop (
    address text not null,
    about_type text not null,
    about_id bigint not null,
    stopped_at timestamptz not null,
    primary key (address, about_type, about_id)
);
