-- What belongs to a contribution that was sent online beside its content. The address counts once it is confirmed; only then it stands
-- in the contribution.
create table participation.submission (
    contribution_id bigint primary key references participation.contribution,
    language text not null constraint submission_language check (language in ('de', 'en')),
    notice_version integer not null, -- of the data-protection notice that was shown
    email text constraint submission_email_length check (length(email) <= 200),
    email_confirmed_at timestamptz,
    name_shown boolean not null, -- consented to: the name stands beside the contribution
    consented_at timestamptz,
    unsubscribed_at timestamptz,
    constraint submission_confirmed check (email_confirmed_at is null or email is not null or unsubscribed_at is not null),
    constraint submission_consent check (name_shown = (consented_at is not null))
);
