-- What is left of an offer: one row an offer, which whoever takes one holds until the transaction ends. So of two that want the
-- last one the second waits, looks again and finds none.
create table rewards.offer_stock (
    offer_id bigint primary key references rewards.offer,
    taken bigint not null default 0 check (taken >= 0),
    -- day in Dresden of the counter beside it
    day date,
    taken_on_day bigint not null default 0 check (taken_on_day >= 0)
);

-- One that was taken for a member, until it is given back.
create table rewards.offer_take (
    id bigint generated always as identity primary key,
    offer_id bigint not null references rewards.offer_stock,
    offer_version integer not null,
    member_id bigint not null,
    taken_at timestamptz not null,
    day date not null,
    given_back_at timestamptz check (given_back_at >= taken_at)
);
create index offer_take_of_member on rewards.offer_take (offer_id, member_id, taken_at) where given_back_at is null;

-- Codes that the partner gave: sealed with the key «offer-code», each for one member at most. The fingerprint finds a code that is there
-- already without opening any.
create table rewards.offer_code (
    id bigint generated always as identity primary key,
    offer_id bigint not null references rewards.offer,
    sealed text not null,
    fingerprint text not null,
    added_at timestamptz not null,
    take_id bigint constraint offer_code_for_one unique references rewards.offer_take,
    shown_at timestamptz,
    constraint offer_code_once unique (offer_id, fingerprint),
    constraint offer_code_shown_when_taken check (shown_at is null or take_id is not null)
);
create index offer_code_free on rewards.offer_code (offer_id, id) where take_id is null;

-- A code that somebody has seen stays with whom it was shown to.
create function rewards.shown_code_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (old.offer_id, old.fingerprint, old.take_id, old.shown_at) is distinct from
            (new.offer_id, new.fingerprint, new.take_id, new.shown_at) then
        raise exception 'a code that was shown stays' using errcode = 'restrict_violation', constraint = 'offer_code_stays',
            schema = 'rewards';
    end if;
    return new;
end $$;
create trigger offer_code_stays before update or delete on rewards.offer_code
    for each row when (old.shown_at is not null) execute function rewards.shown_code_stays();
