-- Tandems: what accepted pairs make of it, told by the application and the project that they became; and the de-minimis aid in it
-- (Regulation (EU) 2023/2831).
create sequence projects.tandem_id increment by 50 start with 50;
create sequence projects.tandem_number;
create table projects.tandem (
    id bigint primary key default nextval('projects.tandem_id'),
    reference text not null constraint tandem_reference_unique unique check (reference ~ '^TD-[0-9]{4}-[0-9]{4,}$'),
    pair_id bigint not null constraint tandem_of_pair unique references projects.cooperation_pair,
    -- a draft that nobody handed in goes after a while
    application_id bigint constraint tandem_of_application unique references projects.application on delete set null,
    project_id bigint constraint tandem_of_project unique references projects.project,
    state text not null check (state in ('OPEN', 'DRAFT', 'APPLIED', 'RUNNING', 'FINISHED', 'ENDED')),
    begun_on date not null,
    finished_on date check (finished_on >= begun_on),
    created_at timestamptz not null,
    version bigint not null,
    constraint tandem_applied check (state in ('OPEN', 'DRAFT') or application_id is not null),
    constraint tandem_project_of_application check (project_id is null or application_id is not null),
    constraint tandem_finished check ((finished_on is not null) = (state = 'FINISHED')),
    constraint tandem_running check (state not in ('RUNNING', 'FINISHED') or project_id is not null)
);

-- Its companies; the first one applies, the others are partners. The shares of the grant add up to all of it.
create table projects.tandem_side (
    tandem_id bigint not null references projects.tandem,
    company_id bigint not null references projects.company,
    place smallint not null check (place between 1 and 3),
    share_basis_points integer not null check (share_basis_points between 1 and 9999),
    constraint tandem_side_once primary key (tandem_id, company_id),
    constraint tandem_side_place unique (tandem_id, place)
);
create index tandem_side_of_company on projects.tandem_side (company_id);

create function projects.tandem_shares() returns trigger language plpgsql as $$
begin
    if (select sum(s.share_basis_points) from projects.tandem_side s where s.tandem_id = new.tandem_id) <> 10000 then
        raise exception 'shares of tandem % do not add up', new.tandem_id using errcode = 'check_violation',
            constraint = 'tandem_shares', schema = 'projects';
    end if;
    return null;
end $$;
create constraint trigger tandem_shares after insert or update on projects.tandem_side
    deferrable initially deferred for each row execute function projects.tandem_shares();

-- What a company declares of earlier aid and of its linked firms; a new one takes the place of the last, which stays.
create sequence projects.de_minimis_declaration_id increment by 50 start with 50;
create table projects.de_minimis_declaration (
    id bigint primary key default nextval('projects.de_minimis_declaration_id'),
    tandem_id bigint not null,
    company_id bigint not null,
    number integer not null check (number >= 1),
    -- who declared it; null once that person is forgotten
    declared_by text check (length(btrim(declared_by)) between 2 and 200),
    declared_at timestamptz not null,
    -- version of the wording that was agreed to
    wording integer not null check (wording >= 1),
    constraint de_minimis_declaration_number unique (tandem_id, company_id, number),
    constraint de_minimis_declaration_of foreign key (tandem_id, company_id) references projects.tandem_side
);
create table projects.de_minimis_linked (
    declaration_id bigint not null references projects.de_minimis_declaration on delete cascade,
    position integer not null,
    name text not null check (length(btrim(name)) between 2 and 200),
    primary key (declaration_id, position)
);
create table projects.de_minimis_aid (
    declaration_id bigint not null references projects.de_minimis_declaration on delete cascade,
    position integer not null,
    -- who got it: the company itself or a linked firm
    recipient text not null check (length(btrim(recipient)) between 2 and 200),
    giver text not null check (length(btrim(giver)) between 2 and 200),
    granted_on date not null,
    cents bigint not null check (cents between 1 and 100000000000),
    primary key (declaration_id, position)
);

-- What each company was certified with a notice; the latest of a company counts. Entered in the register within 20 working days (Art. 6).
create sequence projects.de_minimis_certificate_id increment by 50 start with 50;
create sequence projects.de_minimis_certificate_number;
create table projects.de_minimis_certificate (
    id bigint primary key default nextval('projects.de_minimis_certificate_id'),
    reference text not null constraint de_minimis_certificate_reference unique check (reference ~ '^DM-[0-9]{4}-[0-9]{4,}$'),
    tandem_id bigint not null,
    company_id bigint not null,
    number integer not null check (number >= 1),
    notice text not null,
    granted_on date not null,
    cents bigint not null check (cents >= 0),
    file_id bigint not null references platform.file,
    file_hash text not null check (file_hash ~ '^[0-9a-f]{64}$'),
    issued_at timestamptz not null,
    register_until date not null,
    registered_on date,
    register_number text check (length(btrim(register_number)) between 3 and 60),
    constraint de_minimis_certificate_numbered unique (tandem_id, company_id, number),
    constraint de_minimis_certificate_notice unique (tandem_id, company_id, notice),
    constraint de_minimis_certificate_of foreign key (tandem_id, company_id) references projects.tandem_side,
    constraint de_minimis_certificate_registered check ((registered_on is null) = (register_number is null))
);
create index de_minimis_certificate_of_company on projects.de_minimis_certificate (company_id);
create index de_minimis_certificate_open on projects.de_minimis_certificate (register_until) where registered_on is null;

-- Who may make a tandem under a call of this kind; a call without a row has the usual bounds.
create table projects.tandem_bounds (
    call_id bigint primary key references projects.call,
    most_employees integer not null check (most_employees between 1 and 100000),
    least_in_dresden integer not null check (least_in_dresden between 0 and 3),
    least_kkw integer not null check (least_kkw between 0 and 3)
);

-- Pairs that accepted before there were tandems.
insert into projects.tandem (reference, pair_id, state, begun_on, created_at, version)
select 'TD-' || to_char(p.state_since at time zone 'Europe/Berlin', 'YYYY') || '-' || lpad(nextval('projects.tandem_number')::text, 4, '0'), p.id, 'OPEN',
    (p.state_since at time zone 'Europe/Berlin')::date, p.state_since, 1
from (select * from projects.cooperation_pair where state = 'ACCEPTED' order by id) p;
insert into projects.tandem_side (tandem_id, company_id, place, share_basis_points)
select t.id, s.company, s.place, case when p.third_id is null then 5000 when s.place = 1 then 3334 else 3333 end
from projects.tandem t join projects.cooperation_pair p on p.id = t.pair_id
cross join lateral (values (p.first_id, 1), (p.second_id, 2), (p.third_id, 3)) as s(company, place) where s.company is not null;
