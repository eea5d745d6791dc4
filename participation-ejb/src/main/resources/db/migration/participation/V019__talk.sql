-- Support of contributions: once per confirmed address or browser. Who supports is not kept, only a keyed hash.
create sequence participation.support_id increment by 50 start with 50;
create table participation.support (
    id bigint primary key,
    contribution_id bigint not null references participation.contribution,
    key_kind text not null constraint support_key_kind check (key_kind in ('EMAIL', 'BROWSER', 'TOKEN')),
    key_hash text not null,
    given_at timestamptz not null,
    constraint support_once unique (contribution_id, key_kind, key_hash)
);

-- Comments: answers to a contribution, and answers to those; moderated before or after, as the module says.
create sequence participation.comment_id increment by 50 start with 50;
create table participation.comment (
    id bigint primary key,
    contribution_id bigint not null references participation.contribution,
    answers bigint references participation.comment,
    name text constraint comment_name_length check (length(name) <= 100),
    text text not null constraint comment_text_length check (length(text) between 1 and 3000),
    state text not null constraint comment_state check (state in ('RECEIVED', 'SHOWN', 'REFUSED')),
    sent_at timestamptz not null,
    decided_at timestamptz,
    refusal_ground text,
    notice_version integer not null,
    version bigint not null,
    constraint comment_refused check ((state = 'REFUSED') = (refusal_ground is not null))
);
create index comment_of_contribution on participation.comment (contribution_id, id);
create index comment_waiting on participation.comment (contribution_id) where state = 'RECEIVED';

create sequence participation.comment_report_id increment by 50 start with 50;
create table participation.comment_report (
    id bigint primary key,
    comment_id bigint not null references participation.comment,
    reason text not null constraint comment_report_reason check (length(reason) between 1 and 1000),
    key_hash text not null,
    sent_at timestamptz not null,
    settled_at timestamptz,
    constraint comment_report_once unique (comment_id, key_hash)
);
create index comment_report_open on participation.comment_report (comment_id) where settled_at is null;

-- Whoever follows a consultation by e-mail; counts once confirmed.
create sequence participation.follower_id increment by 50 start with 50;
create table participation.follower (
    id bigint primary key,
    consultation_id bigint not null references participation.consultation,
    email text not null constraint follower_email_length check (length(email) <= 200),
    language text not null constraint follower_language check (language in ('de', 'en')),
    notice_version integer not null,
    asked_at timestamptz not null,
    confirmed_at timestamptz
);
create unique index follower_once on participation.follower (consultation_id, lower(email));
create table participation.followed (
    consultation_id bigint primary key references participation.consultation,
    phase text,
    results_told boolean not null default false,
    digest_at timestamptz not null
);
