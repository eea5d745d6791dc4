create extension if not exists pg_trgm with schema public;

-- A partner business from its application to its end. What two clerks have to approve stands in its versions; who is to be
-- reached may change without them.
create sequence rewards.partner_id increment by 50 start with 50;
create sequence rewards.partner_number;
create table rewards.partner (
    id bigint primary key,
    reference text not null constraint partner_reference_unique unique check (reference ~ '^PT-[0-9]{4}-[0-9]{4,}$'),
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'QUERY', 'FIRST_APPROVED', 'APPROVED', 'ACTIVE',
        'SUSPENDED', 'ENDED', 'REFUSED')),
    state_since timestamptz not null,
    state_reason text check (length(state_reason) <= 2000),
    -- who works on it; empty until a clerk takes it up
    department_id bigint references platform.department,
    contact_name text not null check (length(btrim(contact_name)) between 2 and 200),
    contact_email text not null check (length(contact_email) between 3 and 254),
    contact_phone text check (length(contact_phone) <= 50),
    website text check (length(website) <= 300),
    language text not null check (language in ('de', 'en')),
    proposed_offers text check (length(proposed_offers) <= 5000),
    -- whether it came from outside, and was confirmed by e-mail then
    from_outside boolean not null,
    notice_version integer,
    confirmed_at timestamptz,
    question text check (length(question) <= 2000),
    contract_reference text check (length(contract_reference) between 1 and 100),
    contract_from date,
    created_at timestamptz not null,
    in_force_number integer,
    in_force_approved boolean generated always as (case when in_force_number is not null then true end) stored,
    version bigint not null,
    constraint partner_reviewed_by_a_department check (state in ('DRAFT', 'SUBMITTED', 'REFUSED', 'ENDED') or department_id is not null),
    constraint partner_in_force check (state not in ('APPROVED', 'ACTIVE', 'SUSPENDED') or in_force_number is not null),
    constraint partner_contract check ((contract_reference is null) = (contract_from is null)
        and (state not in ('ACTIVE', 'SUSPENDED') or contract_reference is not null)),
    constraint partner_reason check (state not in ('SUSPENDED', 'ENDED', 'REFUSED') or length(btrim(state_reason)) > 0),
    constraint partner_confirmed check (not from_outside or state = 'DRAFT' or confirmed_at is not null)
);
create index partner_by_state on rewards.partner (state, state_since);

create sequence rewards.partner_version_id increment by 50 start with 50;
create table rewards.partner_version (
    id bigint primary key,
    partner_id bigint not null references rewards.partner,
    number integer not null check (number >= 1),
    created_at timestamptz not null,
    name text not null check (length(btrim(name)) between 2 and 200),
    -- the name without legal form, case, accents and signs, to find the same business again
    name_key text not null,
    legal_form text not null check (legal_form in ('SOLE_TRADER', 'GBR', 'OHG', 'KG', 'GMBH', 'UG', 'AG', 'EG', 'EV', 'FOUNDATION',
        'PUBLIC', 'OTHER')),
    register_court text check (length(register_court) <= 100),
    register_number text check (length(register_number) <= 50),
    tax_number text check (length(tax_number) <= 30),
    vat_id text check (length(vat_id) <= 20),
    street text not null check (length(street) <= 200),
    postal_code text not null check (postal_code ~ '^[0-9]{5}$'),
    city text not null check (length(city) between 1 and 100),
    criteria text not null default '' check (criteria ~ '^([A-Z_]+(,[A-Z_]+)*)?$'),
    criteria_note text check (length(criteria_note) <= 2000),
    -- sealed with the key «iban»; the fingerprint tells equal ones without opening them
    iban_sealed text,
    iban_fingerprint text,
    iban_last_four text check (iban_last_four ~ '^[0-9A-Z]{4}$'),
    -- from when it is paid to: a changed one waits a cooling-off period
    iban_payable_from timestamptz,
    contract_reference text check (length(contract_reference) between 1 and 100),
    contract_from date,
    in_force_from timestamptz,
    discarded_at timestamptz,
    approval_state text not null default 'NONE',
    approvals_needed integer not null default 2,
    entered_by bigint references platform.account,
    entered_for bigint references platform.account,
    proposed_by bigint references platform.account,
    proposed_for bigint references platform.account,
    proposed_at timestamptz,
    content_hash bytea,
    first_approved_by bigint references platform.account,
    first_approved_for bigint references platform.account,
    first_approved_at timestamptz,
    second_approved_by bigint references platform.account,
    second_approved_for bigint references platform.account,
    second_approved_at timestamptz,
    returned_by bigint references platform.account,
    returned_for bigint references platform.account,
    returned_at timestamptz,
    return_remark text,
    approved boolean generated always as (approval_state = 'APPROVED') stored,
    version bigint not null,
    constraint partner_version_number_unique unique (partner_id, number),
    constraint partner_version_approved_unique unique (partner_id, number, approved),
    constraint partner_version_iban check ((iban_sealed is null) = (iban_fingerprint is null) and (iban_sealed is null) = (iban_last_four is null)),
    constraint partner_version_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED')
        and approvals_needed = 2),
    -- what came from outside was proposed by nobody of the city
    constraint partner_version_approval_proposed check (approval_state = 'NONE'
        or (proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
    constraint partner_version_approval_complete check (
        (first_approved_by is null) = (first_approved_at is null)
        and (second_approved_by is null) = (second_approved_at is null)
        and (second_approved_by is null or first_approved_by is not null)
        and (approval_state = 'APPROVED') = (second_approved_by is not null)),
    constraint partner_version_approval_by_another check (not (array[first_approved_by, first_approved_for,
        second_approved_by, second_approved_for] && array[entered_by, entered_for, proposed_by, proposed_for])),
    constraint partner_version_approval_by_two check (not (array[first_approved_by, first_approved_for]
        && array[second_approved_by, second_approved_for])),
    constraint partner_version_approval_returned check ((approval_state = 'RETURNED') = (returned_by is not null)
        and (returned_by is null) = (returned_at is null)
        and (returned_by is null) = (return_remark is null or btrim(return_remark) = '')),
    constraint partner_version_in_force check ((in_force_from is not null) = (approval_state = 'APPROVED')
        and (discarded_at is null or approval_state <> 'APPROVED')
        and (approval_state <> 'APPROVED' or iban_sealed is null or iban_payable_from is not null))
);
-- one draft at a time
create unique index partner_version_one_open on rewards.partner_version (partner_id)
    where approval_state <> 'APPROVED' and discarded_at is null;
create index partner_version_by_name on rewards.partner_version using gin (name_key public.gin_trgm_ops);
create index partner_version_by_iban on rewards.partner_version (iban_fingerprint);
create index partner_version_by_register on rewards.partner_version (upper(replace(register_number, ' ', '')));

-- only an approved version is in force
alter table rewards.partner add constraint partner_in_force_approved foreign key (id, in_force_number, in_force_approved)
    references rewards.partner_version (partner_id, number, approved) deferrable initially deferred;

-- What was approved stays as it is; a rotated key may seal the same IBAN anew. (A generated column is not there yet before a row is written.)
create function rewards.approved_partner_version_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (to_jsonb(old) - array['iban_sealed', 'version', 'approved']) is distinct from (to_jsonb(new) - array['iban_sealed', 'version', 'approved']) then
        raise exception 'an approved version of a partner stays' using errcode = 'restrict_violation',
            constraint = 'partner_version_stays', schema = 'rewards';
    end if;
    return new;
end $$;
create trigger partner_version_stays before update or delete on rewards.partner_version
    for each row when (old.approval_state = 'APPROVED') execute function rewards.approved_partner_version_stays();
