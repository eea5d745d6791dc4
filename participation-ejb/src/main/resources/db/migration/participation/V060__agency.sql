-- The directory of public agencies (§ 4 BauGB). Nothing is deleted: plans name them.
create sequence participation.agency_id increment by 50 start with 50;
create sequence participation.agency_number;
create table participation.agency (
    id bigint primary key,
    reference text not null constraint agency_reference_unique unique, -- TB-0042
    name text not null constraint agency_name_length check (length(btrim(name)) between 2 and 200),
    kind text not null constraint agency_kind check (kind in ('AUTHORITY', 'CITY_OFFICE', 'UTILITY', 'TRANSPORT',
        'NEIGHBOUR', 'CORPORATION', 'ASSOCIATION')),
    address text constraint agency_address_length check (length(address) <= 500),
    email text constraint agency_email_length check (length(email) <= 254),
    active boolean not null,
    version bigint not null
);
create unique index agency_name_unique on participation.agency (lower(name));

create sequence participation.agency_contact_id increment by 50 start with 50;
create table participation.agency_contact (
    id bigint primary key,
    agency_id bigint not null references participation.agency,
    name text not null constraint agency_contact_name_length check (length(btrim(name)) between 2 and 200),
    job text,
    email text,
    phone text,
    since timestamptz not null,
    ended_at timestamptz,
    version bigint not null,
    constraint agency_contact_in_order check (ended_at >= since)
);
create index agency_contact_of_agency on participation.agency_contact (agency_id);
