-- What a redemption refers to, so that it can only be of an offer of its partner, at the price and payout of that version.
alter table rewards.offer add constraint offer_of_partner unique (id, partner_id);
alter table rewards.offer_version add constraint offer_version_terms unique (offer_id, number, price_taler, payout_cents, kind);

-- One offer that a member redeems: reserved, then redeemed, cancelled or expired, once. Nothing of it changes after that.
create sequence rewards.redemption_number;
create table rewards.redemption (
    id bigint generated always as identity primary key,
    reference text not null constraint redemption_reference unique
        constraint redemption_reference_form check (reference ~ '^EL-[0-9]{4}-[0-9]{4,12}$'),
    member_id bigint not null references rewards.member,
    -- the app's name of it
    client_id text not null constraint redemption_client_id check (client_id ~ '^[A-Za-z0-9_-]{1,36}$'),
    -- name of the transfer that sets the Taler aside
    transfer_name text not null generated always as ('redeem:' || member_id::text || ':' || client_id) stored
        constraint redemption_transfer unique references rewards.transfer (name),
    -- what was taken from the stock
    take_id bigint not null constraint redemption_take unique references rewards.offer_take,
    partner_id bigint not null,
    -- version of the partner's contract in force when it was reserved
    contract_version integer not null,
    offer_id bigint not null,
    offer_version integer not null,
    kind text not null,
    -- whole Taler that the member pays
    taler bigint not null,
    -- cents that the city pays the partner
    payout_cents bigint not null,
    -- keyed hash of the code; the code itself is kept nowhere
    code_hash text constraint redemption_code unique,
    state text not null constraint redemption_state check (state in ('RESERVED', 'REDEEMED', 'EXPIRED', 'CANCELLED')),
    reserved_at timestamptz not null,
    -- first moment at which it cannot be redeemed any more
    until_at timestamptz not null,
    ended_at timestamptz,
    -- who redeemed it at the till
    redeemed_by bigint references platform.account,
    -- the till's name of the attempt that redeemed it
    attempt text constraint redemption_attempt check (attempt ~ '^[A-Za-z0-9_-]{1,64}$'),
    constraint redemption_offer_of_partner foreign key (offer_id, partner_id) references rewards.offer (id, partner_id),
    constraint redemption_contract foreign key (partner_id, contract_version) references rewards.partner_version (partner_id, number),
    constraint redemption_terms foreign key (offer_id, offer_version, taler, payout_cents, kind)
        references rewards.offer_version (offer_id, number, price_taler, payout_cents, kind),
    constraint redemption_code_at_the_till check ((kind = 'QR') = (code_hash is not null)),
    constraint redemption_until check (until_at > reserved_at),
    constraint redemption_ended check ((state = 'RESERVED') = (ended_at is null) and ended_at >= reserved_at),
    constraint redemption_in_time check (state <> 'REDEEMED' or ended_at < until_at),
    constraint redemption_over check (state <> 'EXPIRED' or ended_at >= until_at),
    -- codes that the partner handed in are redeemed by looking at them, everything else by the partner's people
    constraint redemption_at_the_till check ((redeemed_by is not null) = (state = 'REDEEMED' and kind <> 'CODE_LIST')
        and (attempt is not null) = (redeemed_by is not null))
);
create index redemption_of_member on rewards.redemption (member_id, id desc);
create index redemption_of_partner on rewards.redemption (partner_id, id desc);
create index redemption_to_settle on rewards.redemption (partner_id, ended_at) where state = 'REDEEMED';
create unique index redemption_one_an_attempt on rewards.redemption (partner_id, attempt) where attempt is not null;

-- As long as it is reserved it can end, or get another code; nothing else ever changes. (The transfer's name is computed from what
-- stays, and is not known yet where a trigger looks at the new row.)
create function rewards.redemption_stays() returns trigger language plpgsql as $$
declare
    may constant text[] := array['state', 'ended_at', 'redeemed_by', 'attempt', 'code_hash', 'transfer_name'];
begin
    if tg_op = 'DELETE' or old.state <> 'RESERVED'
            or (to_jsonb(old) - may) is distinct from (to_jsonb(new) - may)
            or (new.state <> 'RESERVED' and new.code_hash is distinct from old.code_hash) then
        raise exception 'redemption % stays as it is', old.reference using errcode = 'restrict_violation',
            constraint = 'redemption_stays', schema = 'rewards';
    end if;
    return new;
end $$;
create trigger redemption_stays before update or delete on rewards.redemption
    for each row execute function rewards.redemption_stays();
create trigger redemption_kept before truncate on rewards.redemption
    for each statement execute function platform.refuse_change();

-- What is settled with the partners and counted in the statistics, each with the terms under which it was reserved. A row that is here
-- stays as it is (redemption_stays). Other rooms read this view and not the table; nothing in it tells who the member is.
--   id                the redemption, grows with the time of reservation
--   reference         EL-…
--   partner_id        whose offer it was
--   contract_version  version of the partner (rewards.partner_version.number) in force when it was reserved
--   redeemed_at       when it was redeemed
--   day               the day of that in Dresden: to which month it belongs
--   offer_id, offer_reference, offer_version, title   what was redeemed, as it was offered when it was reserved
--   kind              QR, LIST or CODE_LIST
--   taler             whole Taler that the member paid
--   payout_cents      cents that the city pays the partner, tax included
--   tax_class, tax_percent   of that version of the offer
create view rewards.v_redeemed as
select r.id, r.reference, r.partner_id, r.contract_version, r.ended_at as redeemed_at,
    cast(r.ended_at at time zone 'Europe/Berlin' as date) as day,
    r.offer_id, o.reference as offer_reference, r.offer_version, v.title, r.kind, r.taler, r.payout_cents, v.tax_class, v.tax_percent
from rewards.redemption r
join rewards.offer o on o.id = r.offer_id
join rewards.offer_version v on v.offer_id = r.offer_id and v.number = r.offer_version
where r.state = 'REDEEMED';
