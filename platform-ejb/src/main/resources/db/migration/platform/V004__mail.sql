create sequence platform.mail_id increment by 50 start with 50;
create table platform.mail (
    id bigint primary key,
    recipient text not null,
    subject_line text not null check (subject_line !~ '[\r\n]'),
    body text not null,
    about_type text not null,
    about_id bigint not null,
    about_reference text not null,
    created_at timestamptz not null,
    state text not null check (state in ('WAITING', 'SENT', 'FAILED')),
    attempts integer not null default 0,
    next_attempt_at timestamptz not null,
    sent_at timestamptz,
    last_error text
);
create index mail_waiting on platform.mail (next_attempt_at) where state = 'WAITING';
