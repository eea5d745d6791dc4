-- Secret links: whoever holds the token may see or do one thing. The token itself is in the mail or letter only.
create sequence platform.secret_link_id increment by 50 start with 50;
create table platform.secret_link (
    id bigint primary key,
    token_hash text not null constraint secret_link_token unique check (token_hash ~ '^[0-9a-f]{64}$'),
    purpose text not null check (purpose ~ '^[a-z]+[.][a-z0-9-]+$'),
    subject_type text not null,
    subject_id bigint not null,
    subject_reference text not null,
    issued_at timestamptz not null,
    ends_at timestamptz,
    revoked_at timestamptz,
    check (ends_at > issued_at)
);
create index secret_link_of_subject on platform.secret_link (subject_type, subject_id, purpose);

-- Double opt-in: the address is believed once somebody has opened the link that was mailed there and pressed the button.
create sequence platform.confirmation_id increment by 50 start with 50;
create table platform.confirmation (
    id bigint primary key,
    token_hash text not null constraint confirmation_token unique check (token_hash ~ '^[0-9a-f]{64}$'),
    email text not null check (length(email) between 3 and 254),
    purpose text not null check (purpose ~ '^[a-z]+[.][a-z0-9-]+$'),
    subject_type text not null,
    subject_id bigint not null,
    subject_reference text not null,
    language text not null check (language in ('de', 'en')),
    asked_at timestamptz not null,
    ends_at timestamptz not null,
    confirmed_at timestamptz,
    check (ends_at > asked_at)
);
create index confirmation_of_address on platform.confirmation (lower(email));
create index confirmation_of_subject on platform.confirmation (subject_type, subject_id);

-- Codes on paper that admit one person each; only their keyed hashes are here.
create sequence platform.token_letter_id increment by 50 start with 50;
create table platform.token_letter (
    id bigint primary key,
    subject_type text not null,
    subject_id bigint not null,
    number integer not null check (number > 0),
    code_hash text not null,
    issued_at timestamptz not null,
    constraint token_letter_code unique (subject_type, subject_id, code_hash),
    constraint token_letter_number unique (subject_type, subject_id, number)
);

-- How often somebody did something of late; who it is stands here as a keyed hash only.
create table platform.rate_limit (
    key text primary key,
    began_at timestamptz not null,
    ends_at timestamptz not null,
    taken integer not null check (taken > 0)
);
create index rate_limit_by_time on platform.rate_limit (ends_at);
