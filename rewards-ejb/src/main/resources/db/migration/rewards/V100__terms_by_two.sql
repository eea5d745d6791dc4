-- The tax status and the number in the city's accounts decide where money goes and what tax is shown: a second person releases them.
drop trigger settlement_terms_fixed on rewards.settlement_terms;

alter table rewards.settlement_terms
    -- what was recorded before there was a release holds without one
    add column by_two boolean not null default false,
    add column released_by bigint references platform.account,
    add column released_for bigint references platform.account,
    add column released_at timestamptz,
    add column dropped_by bigint references platform.account,
    add column dropped_at timestamptz,
    add constraint settlement_terms_released check ((released_by is null) = (released_at is null)
        and (dropped_by is null) = (dropped_at is null) and (released_at is null or dropped_at is null)),
    -- neither is who recorded it, nor does one stand in for the other
    add constraint settlement_terms_four_eyes check (released_by is null or (released_by <> recorded_by
        and released_by is distinct from recorded_for and released_for is distinct from recorded_by
        and (released_for is null or released_for is distinct from recorded_for)));

create unique index settlement_terms_one_waits on rewards.settlement_terms (partner_id)
    where by_two and released_at is null and dropped_at is null;
create trigger settlement_terms_fixed before update on rewards.settlement_terms for each row
    execute function platform.keeps_all_but('released_by', 'released_for', 'released_at', 'dropped_by', 'dropped_at');

-- The number that holds, without signs and case: with one of another partner the money would go to that one.
alter table rewards.partner add column creditor_key text;
with held as (
    select distinct on (partner_id) partner_id, lower(regexp_replace(creditor, '[^0-9A-Za-z]', '', 'g')) as number
    from rewards.settlement_terms order by partner_id, id desc),
once as (
    select distinct on (h.number) h.partner_id, h.number from held h join rewards.partner p on p.id = h.partner_id
    where h.number is not null and p.state not in ('ENDED', 'REFUSED') order by h.number, h.partner_id)
update rewards.partner p set creditor_key = o.number from once o where o.partner_id = p.id;
create unique index partner_creditor_of_one on rewards.partner (creditor_key) where state not in ('ENDED', 'REFUSED');
