-- Events: who comes is registered by a confirmed address; whoever finds no seat waits, first come, first served.
create sequence participation.event_id increment by 50 start with 50;
create sequence participation.event_number;
create table participation.event (
    id bigint primary key,
    module_id bigint not null references participation.module,
    reference text not null constraint event_reference_unique unique check (reference ~ '^VA-[0-9]{4}-[0-9]{3,}$'),
    title text not null constraint event_title_length check (length(title) between 3 and 200),
    description text not null default '' constraint event_description_length check (length(description) <= 20000),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    place text not null default '' constraint event_place_length check (length(place) <= 300),
    area_key text,
    online_link text constraint event_online_link_length check (length(online_link) <= 500),
    registration boolean not null default true,
    seats integer constraint event_seats_positive check (seats > 0), -- null: as many as come
    register_until timestamptz,  -- first moment after the last one; null: until it begins
    taken integer not null default 0, -- seats given away: counted here, so that a check can keep them within the seats
    cancelled_at timestamptz,
    cancel_reason text constraint event_cancel_reason_length check (length(cancel_reason) <= 500),
    minutes text constraint event_minutes_length check (length(minutes) <= 50000),
    photo_consent text constraint event_photo_consent_length check (length(photo_consent) <= 500),
    minutes_asked_at timestamptz,
    version bigint not null,
    constraint event_in_order check (starts_at < ends_at),
    constraint event_somewhere check (place <> '' or online_link is not null),
    constraint event_never_overbooked check (taken >= 0 and (seats is null or taken <= seats)),
    constraint event_cancelled check ((cancelled_at is null) = (cancel_reason is null))
);
create index event_of_module on participation.event (module_id, starts_at, id);
create index event_without_minutes on participation.event (ends_at) where minutes_asked_at is null and cancelled_at is null;

create sequence participation.event_registration_id increment by 50 start with 50;
create sequence participation.event_registration_turn; -- the order in which addresses were confirmed
create table participation.event_registration (
    id bigint primary key,
    event_id bigint not null references participation.event,
    name text constraint event_registration_name_length check (length(name) between 1 and 200),
    email text constraint event_registration_email_length check (length(email) <= 200),
    language text not null constraint event_registration_language check (language in ('de', 'en')),
    state text not null constraint event_registration_state check (state in ('ASKED', 'SEATED', 'WAITING', 'CANCELLED')),
    asked_at timestamptz not null,
    turn bigint,            -- null until the address is confirmed
    cancelled_at timestamptz,
    attended boolean,
    reminded_at timestamptz,
    notice_version integer not null default 0,
    constraint event_registration_turn check ((state in ('SEATED', 'WAITING')) <= (turn is not null)),
    constraint event_registration_cancelled check ((state = 'CANCELLED') = (cancelled_at is not null))
);
create unique index event_registration_once on participation.event_registration (event_id, lower(email)) where state <> 'CANCELLED';
create index event_registration_waiting on participation.event_registration (event_id, turn) where state = 'WAITING';
create index event_registration_to_remind on participation.event_registration (event_id) where state = 'SEATED' and reminded_at is null;
