-- Who of a partner's own people may act for it: an external account acts for one partner at a time. Rows are ended, never deleted.
create table rewards.partner_person (
    id bigint generated always as identity primary key,
    partner_id bigint not null references rewards.partner,
    account_id bigint not null references platform.account,
    since timestamptz not null,
    entered_by bigint references platform.account,
    ended_at timestamptz check (ended_at >= since)
);
create unique index partner_person_one_partner on rewards.partner_person (account_id) where ended_at is null;
create index partner_person_by_partner on rewards.partner_person (partner_id);
