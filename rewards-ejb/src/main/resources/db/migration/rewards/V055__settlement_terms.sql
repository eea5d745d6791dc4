-- How a partner is taxed, and for what the city writes the invoice (§ 14 Abs. 2 Satz 5 UStG): recorded, added to, never changed.
create table rewards.settlement_terms (
    id bigint generated always as identity primary key,
    partner_id bigint not null references rewards.partner,
    status text check (status in ('REGULAR', 'SMALL_BUSINESS', 'EXEMPT')),
    self_billing date,
    billed text not null default '' check (billed ~ '^([A-Z_]+(,[A-Z_]+)*)?$'),
    note text not null check (length(btrim(note)) between 1 and 1000),
    recorded_by bigint not null references platform.account,
    recorded_for bigint references platform.account,
    recorded_at timestamptz not null,
    constraint settlement_terms_agreement check ((self_billing is null) = (billed = '')
        and (self_billing is null or status is not null))
);
create index settlement_terms_by_partner on rewards.settlement_terms (partner_id, id);
create trigger settlement_terms_fixed before update on rewards.settlement_terms for each row
    execute function platform.keeps_all_but();
create trigger settlement_terms_kept before delete on rewards.settlement_terms for each row
    execute function platform.refuses_removal();
